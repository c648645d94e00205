import { describe, expect, it } from '@jest/globals';
import type { Json, JsonObject } from '../../../src/language/json/json.js';
import { compare } from '../../../src/playbook/values/compare.js';
import { transform } from '../../../src/playbook/values/transform.js';
import { ValueError } from '../../../src/playbook/values/value-error.js';
import { surroundings } from './surroundings.js';

/** An automation that remembers what it was called with. */
function recorded(takesWholeList: boolean, answer: (args: JsonObject) => Json) {
  const calls: JsonObject[] = [];
  const call = (args: JsonObject) => {
    calls.push(args);
    return answer(args);
  };
  return { calls, world: surroundings({}, { Own: { takesWholeList, call } }) };
}

describe('an automation as a filter', () => {
  it('is asked for each item until one holds', () => {
    const { calls, world } = recorded(false, ({ left }) => (left === 'b' ? 'yes' : 'no'));
    expect(compare('Own', ['a', 'b', 'c'], 'r', false, world)).toBe(true);
    expect(calls).toEqual([
      { left: 'a', right: 'r' },
      { left: 'b', right: 'r' },
    ]);
  });

  it('that takes lists is asked once', () => {
    const { calls, world } = recorded(true, () => true);
    expect(compare('Own', ['a', 'b'], null, false, world)).toBe(true);
    expect(calls).toEqual([{ left: ['a', 'b'], right: null }]);
  });

  it.each<[Json, boolean]>([
    [true, true],
    ['true', true],
    ['True', true],
    ['yes', true],
    [' YES ', true],
    [false, false],
    ['no', false],
    ['', false],
    [null, false],
    [1, false],
    [[], false],
  ])('that answers %j: %j', (answer, holds) => {
    expect(compare('Own', 'a', 'b', false, recorded(false, () => answer).world)).toBe(holds);
  });
});

describe('an automation as a transformer', () => {
  it('is asked for each item; lists among its results are flattened, nothing is dropped', () => {
    const { calls, world } = recorded(false, ({ value }) => (value === 'b' ? null : [value ?? null, 'x']));
    expect(transform('Own', ['a', 'b', null, 'c'], { more: 1 }, world)).toEqual(['a', 'x', 'c', 'x']);
    expect(calls).toEqual(['a', 'b', 'c'].map((value) => ({ more: 1, value })));
  });

  it('that takes lists is asked once', () => {
    const { calls, world } = recorded(true, () => ['done']);
    expect(transform('Own', ['a', 'b'], {}, world)).toEqual(['done']);
    expect(calls).toEqual([{ value: ['a', 'b'] }]);
  });

  it('is not asked for nothing', () => {
    for (const whole of [true, false]) {
      const { calls, world } = recorded(whole, () => 'x');
      expect([transform('Own', null, {}, world), calls]).toEqual([null, []]);
    }
  });

  it('of one item has a bare result', () => {
    expect(transform('Own', ['a'], {}, recorded(false, () => 'x').world)).toBe('x');
    expect(transform('Own', [], {}, recorded(false, () => 'x').world)).toBeNull();
  });
});

describe('what is not known', () => {
  it.each(['Nobody', '__proto__', 'constructor'])('%s is told', (name) => {
    expect(() => compare(name, 'a', 'b', false, surroundings())).toThrow(
      new ValueError(`There is no operator, and no automation, called "${name}".`),
    );
    expect(() => transform(name, 'a', {}, surroundings())).toThrow(
      new ValueError(`There is no transformer, and no automation, called "${name}".`),
    );
  });
});
