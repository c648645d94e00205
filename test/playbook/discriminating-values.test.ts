import { describe, expect, it } from '@jest/globals';
import type { Json, JsonObject } from '../../src/language/json/json.js';
import {
  asks,
  comparison,
  complex,
  path,
  playbook,
  type Ran,
  run,
  runs,
  sets,
  text,
  title,
  type Written,
} from './making.js';

/** The cases of `spec/e2e-tests.md`, each of which tells one rule from its neighbours: those of values. */

const is = (key: string) => comparison(path(key), 'isTrue');

/** Whether a condition leads to `yes`. */
async function holds(condition: readonly (readonly Written[])[], context: JsonObject): Promise<boolean> {
  const tasks = { '1': asks(condition, { yes: ['2'], '#default#': ['3'] }), '2': title(), '3': title() };
  const ran = await run(playbook('P', tasks), { context });
  return ran.completed.includes('2');
}

/** What a value is, as `Set` stores it. */
async function storedValue(value: Written, context: JsonObject): Promise<Json | undefined> {
  const ran: Ran = await run(playbook('P', { '1': sets('Result', value) }), { context });
  return ran.context['Result'];
}

describe('conditions', () => {
  it.each([
    [[['A', 'B'], ['C']], ['A'], false],
    [[['A', 'B'], ['C']], ['B', 'C'], true],
    [[['A'], ['B']], ['A'], false],
  ] as const)('1, 2: groups %j are all asked for one that holds of %j', async (groups, truths, expected) => {
    const context = Object.fromEntries(
      ['A', 'B', 'C'].map((key) => [key, truths.some((truth) => truth === key)]),
    );
    expect(
      await holds(
        groups.map((group) => group.map(is)),
        context,
      ),
    ).toBe(expected);
  });

  it('3: filters of one instance are not met by two', async () => {
    const modules = [
      { name: 'one', brand: 'X', state: 'disabled' },
      { name: 'two', brand: 'Y', state: 'active' },
    ];
    const filters = (brand: string) => [
      [comparison(path('modules.brand'), 'isEqualString', brand)],
      [comparison(path('modules.state'), 'isEqualString', 'active')],
    ];
    const asked = (brand: string) =>
      run(
        playbook('P', {
          '1': asks([[comparison({ value: complex('modules', { filters: filters(brand) }) }, 'isExists')]], {
            yes: ['2'],
            '#default#': [],
          }),
          '2': title(),
        }),
        { instances: modules },
      );
    expect((await asked('X')).completed).not.toContain('2');
    expect((await asked('Y')).completed).toContain('2');
  });

  it('14: of a list any item may be equal', async () => {
    const context = { L: ['a', 'b'] };
    expect(await holds([[comparison(path('L'), 'isEqualString', 'b')]], context)).toBe(true);
    expect(await holds([[comparison(path('L'), 'isEqualString', 'c')]], context)).toBe(false);
  });

  it.each([
    ['', true, false],
    [[], true, false],
    [false, true, true],
  ] as const)('15: %j exists: %j; is not empty: %j', async (value, exists, isNotEmpty) => {
    expect(await holds([[comparison(path('K'), 'isExists')]], { K: value })).toBe(exists);
    expect(await holds([[comparison(path('K'), 'isNotEmpty')]], { K: value })).toBe(isNotEmpty);
  });
});

describe('the shape of what is found', () => {
  const context = { A: { B: [{ x: 'one' }, { x: 'two', c: 7 }, { x: 'three' }] } };

  it('4: a selection of nothing is nothing', async () => {
    const none = path("A.B(val.x=='none')");
    expect(await holds([[comparison(none, 'isExists')]], context)).toBe(false);
    expect(await holds([[comparison(none, 'hasLength', '0')]], context)).toBe(true);
    const tasks = {
      '1': runs(
        'Exists',
        { value: text("${A.B(val.x=='none')}") },
        { yes: ['2'], no: ['3'] },
        { type: 'condition' },
      ),
      '2': title(),
      '3': title(),
    };
    const { completed } = await run(playbook('P', tasks), { context });
    expect([completed.includes('2'), completed.includes('3')]).toEqual([false, true]);
  });

  it('5: one hit is bare', async () => {
    expect(await storedValue(text('${A.B.c}'), context)).toBe(7);
  });

  it('6: both ends of a range are in it', async () => {
    expect(await storedValue(text('${L.[0:2]}'), { L: [1, 2, 3, 4, 5] })).toEqual([1, 2, 3]);
  });

  it('23: a filter keeps the object that holds a list, never a part of the list', async () => {
    const context = {
      V: { S: [{ Verdict: 'bad' }, { Verdict: 'good' }], A: [{ Verdict: 1 }, { Verdict: 2 }] },
    };
    const value = (wanted: string) =>
      complex('V', {
        accessor: 'A.Verdict',
        filters: [[comparison(path('V.S.Verdict'), 'isEqualString', wanted)]],
      });
    expect(await storedValue(value('bad'), context)).toEqual([1, 2]);
    expect(await storedValue(value('other'), context)).toBeUndefined();
  });

  it('24: an empty getter begins a literal', async () => {
    const transformers = [{ operator: 'concat', args: { prefix: {}, suffix: { value: { simple: 'abc' } } } }];
    expect(await storedValue(complex('${.=}', { transformers }), {})).toBe('abc');
  });
});

describe('what is written', () => {
  const stored = async (tasks: Readonly<Record<string, Written>>) =>
    (await run(playbook('P', tasks))).context;
  const append = { append: text('true') };

  it('11: outputs without a selector are added once', async () => {
    const context = await stored({
      '1': sets('K', '1', ['2'], append),
      '2': sets('K', '2', ['3'], append),
      '3': sets('K', '1', [], append),
    });
    expect(context).toEqual({ K: [1, 2] });
  });

  it('12: a selector updates what it matches', async () => {
    const key = 'K(val.id === obj.id)';
    const context = await stored({
      '1': sets(key, '{"id":1,"v":1}', ['2'], append),
      '2': sets(key, '{"id":1,"w":2}', ['3'], append),
      '3': sets(key, '{"id":2}', [], append),
    });
    expect(context).toEqual({ K: [{ id: 1, v: 1, w: 2 }, { id: 2 }] });
  });

  it('13: Set replaces, unless it appends', async () => {
    expect(await stored({ '1': sets('K', 'a', ['2']), '2': sets('K', 'b') })).toEqual({ K: 'b' });
    expect(await stored({ '1': sets('K', 'a', ['2']), '2': sets('K', 'b', [], append) })).toEqual({
      K: ['a', 'b'],
    });
  });
});
