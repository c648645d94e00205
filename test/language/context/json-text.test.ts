import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deepEqual } from '../../../src/language/context/deep-equal.js';
import { jsonText } from '../../../src/language/context/json-text.js';
import { nestedDeeperThan } from '../../../src/language/context/nested-deeper-than.js';
import type { Json } from '../../../src/language/json/json.js';

const json: fc.Arbitrary<Json> = fc.json({ maxDepth: 4 }).map((text): Json => JSON.parse(text));

function nested(levels: number, bottom: Json): Json {
  let value = bottom;
  for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { a: value };
  return value;
}

function reversed(value: Json): Json {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

describe('jsonText', () => {
  it('is what JSON.stringify writes', () => {
    fc.assert(
      fc.property(json, (value) => expect(jsonText(value, { sortKeys: false })).toBe(JSON.stringify(value))),
    );
  });

  it('with sorted keys is the same exactly for deeply equal values', () => {
    const text = (value: Json) => jsonText(value, { sortKeys: true });
    fc.assert(fc.property(json, (value) => expect(text(reversed(value))).toBe(text(value))));
    fc.assert(
      fc.property(json, json, (one, other) => expect(text(one) === text(other)).toBe(deepEqual(one, other))),
    );
  });
});

describe('deepEqual', () => {
  it('looks at content, not at order of members or identity', () => {
    fc.assert(fc.property(json, (value) => expect(deepEqual(value, reversed(value))).toBe(true)));
  });

  it.each<[Json, Json]>([
    [1, '1'],
    [null, false],
    [[], {}],
    [[1], [1, 2]],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: 1 }, { b: 1 }],
    [{ constructor: 1 }, { a: 1 }],
    [{ a: { b: [1] } }, { a: { b: [2] } }],
  ])('%j and %j differ', (one, other) => {
    expect(deepEqual(one, other)).toBe(false);
    expect(deepEqual(other, one)).toBe(false);
  });
});

describe('values of a hundred thousand levels', () => {
  it('are written and compared', () => {
    const one = nested(100_000, 1);
    expect(deepEqual(one, nested(100_000, 1))).toBe(true);
    expect(deepEqual(one, nested(100_000, 2))).toBe(false);
    expect(jsonText(one, { sortKeys: true })).toHaveLength(50_000 * 8 + 1);
  });

  it('are found to be deep', () => {
    expect(nestedDeeperThan(nested(100_000, 1), 1_000)).toBe(true);
    expect(nestedDeeperThan(nested(3, 1), 3)).toBe(false);
    expect(nestedDeeperThan(nested(4, 1), 3)).toBe(true);
    expect(nestedDeeperThan('x', 0)).toBe(false);
  });
});
