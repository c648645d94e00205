import { describe, expect, it } from '@jest/globals';
import { readCondition } from '../../../../src/language/context/merge/condition.js';
import { planLookups } from '../../../../src/language/context/merge/lookup-plan.js';
import { MatchFinder } from '../../../../src/language/context/merge/match-finder.js';
import { MatchIndex } from '../../../../src/language/context/merge/match-index.js';
import { Budget } from '../../../../src/language/expression/budget.js';
import type { Json } from '../../../../src/language/json/json.js';

const sameKey = readCondition('val.K == obj.K');
const records = (count: number): Json[] =>
  Array.from({ length: count }, (_, index) => ({ K: String(index) }));

/** A finder with so much work left, and how often it gave up. */
function finder(items: readonly Json[], left: number, isIndexed: boolean, condition = sameKey) {
  const pool = { left };
  const given = { up: 0 };
  const trying = {
    fromRoot: () => null,
    budget: new Budget('a test', pool),
    giveUp: () => {
      given.up += 1;
    },
  };
  return { made: new MatchFinder(condition, items, trying, { isIndexed }), given, pool };
}

describe('MatchFinder', () => {
  it.each([true, false])('finds every item that the condition holds for (indexed: %s)', (isIndexed) => {
    const items: Json[] = [{ K: 'a' }, { K: 'b' }, { K: 'a' }];
    const { made, given } = finder(items, 1_000, isIndexed);
    expect(made.matches({ K: 'a' })).toEqual([0, 2]);
    expect(made.matches({ K: 'c' })).toEqual([]);
    expect(given.up).toBe(0);
  });

  it.each([true, false])('follows changes of the list (indexed: %s)', (isIndexed) => {
    const items: Json[] = [{ K: 'a' }, { K: 'b' }];
    const { made } = finder(items, 1_000, isIndexed);
    made.remove(0, { K: 'a' });
    items[0] = { K: 'c' };
    made.add(0, { K: 'c' });
    items.push({ K: 'c' });
    made.add(2, { K: 'c' });
    expect(made.matches({ K: 'a' })).toEqual([]);
    expect(made.matches({ K: 'c' })).toEqual([0, 2]);
  });

  it('needs little for a look-up in many items, and much without an index', () => {
    const used = (isIndexed: boolean) => {
      const { made, pool } = finder(records(1_000), 1_000_000, isIndexed);
      const before = pool.left;
      expect(made.matches({ K: '500' })).toEqual([500]);
      return before - pool.left;
    };
    expect(used(true)).toBeLessThan(20);
    expect(used(false)).toBeGreaterThan(1_000);
  });

  it('gives up once when its budget is used up, and finds nothing from then on', () => {
    const { made, given, pool } = finder(records(100), 150, false);
    expect(made.matches({ K: '99' })).toEqual([]);
    expect(given.up).toBe(1);
    pool.left = 1_000_000;
    expect(made.matches({ K: '99' })).toEqual([]);
    made.add(0, { K: 'a' });
    made.remove(0, { K: 'a' });
    expect(given.up).toBe(1);
  });

  it('gives up while it is indexing, adding and removing', () => {
    expect(finder(records(100), 10, true).given.up).toBe(1);
    const adding = finder([], 0, true);
    adding.made.add(0, { K: 'a' });
    expect(adding.given.up).toBe(1);
    const removing = finder([], 0, true);
    removing.made.remove(0, { K: 'a' });
    expect(removing.given.up).toBe(1);
  });

  it('passes on what is no want of work', () => {
    const broken = readCondition('val.K == fromRoot');
    const trying = {
      fromRoot: () => null,
      budget: new Budget('a test'),
      giveUp: () => {
        throw new RangeError('Nothing was given up.');
      },
    };
    const made = new MatchFinder(broken, [{ K: 'a' }], trying, { isIndexed: false });
    expect(made.matches({ K: 'a' })).toEqual([]);
  });
});

describe('MatchIndex', () => {
  const expression = sameKey.expression;
  const plan = expression && planLookups(expression);
  const index = (items: readonly Json[]) =>
    new MatchIndex(
      plan ?? [],
      items,
      (val, obj) => ({ val, obj, fromRoot: () => null, memberOfNothing: 'undefined' }),
      new Budget('a test'),
    );

  it('offers only items of the same key', () => {
    const made = index([{ K: 'a' }, { K: 'b' }, { K: 'a' }, {}, 'text', null]);
    expect(made.candidates({ K: 'a' })).toEqual([0, 2]);
    expect(made.candidates({ K: 'x' })).toEqual([]);
  });

  it('forgets what is removed, and nothing else', () => {
    const made = index([{ K: 'a' }, { K: 'b' }, { K: 'a' }]);
    made.remove(0, { K: 'a' });
    made.remove(1, { K: 'never added' });
    expect(made.candidates({ K: 'a' })).toEqual([2]);
    expect(made.candidates({ K: 'b' })).toEqual([1]);
    made.add(0, { K: 'b' });
    expect(made.candidates({ K: 'b' })).toEqual([1, 0]);
  });
});
