import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalText } from '../../../src/cli/exec/canonical-text.js';
import type { Json } from '../../../src/language/json/json.js';

const values = fc.jsonValue({ maxDepth: 4 }).map((value) => {
  const read: Json = JSON.parse(JSON.stringify(value));
  return read;
});

/** The same value, its members in the reverse order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  );
}

describe('canonicalText', () => {
  it('does not depend on the order of members', () => {
    fc.assert(
      fc.property(values, (value) => {
        const turned: Json = JSON.parse(JSON.stringify(reversed(value)));
        expect(canonicalText(turned)).toBe(canonicalText(value));
      }),
    );
  });

  it('tells different values apart', () => {
    fc.assert(
      fc.property(values, values, (one, other) => {
        expect(canonicalText(one) === canonicalText(other)).toBe(isDeepStrictEqual(one, other));
      }),
    );
    expect(
      new Set([{ a: '1' }, { a: 1 }, { a: [1] }, { a: { '0': 1 } }].map((value) => canonicalText(value)))
        .size,
    ).toBe(4);
  });

  it('refuses what is nested too deep', () => {
    let value: Json = 1;
    for (let depth = 0; depth < 100_000; depth += 1) value = [value];
    expect(() => canonicalText(value)).toThrow('must not be nested deeper than 32 levels');
  });
});
