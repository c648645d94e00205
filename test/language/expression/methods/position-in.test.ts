import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { positionIn } from '../../../../src/language/expression/methods/position-in.js';

describe('positionIn', () => {
  const letters = (most: number) => fc.string({ unit: fc.constantFrom('a', 'b', '😀'), maxLength: most });

  it('finds what indexOf finds, for short patterns and long ones', () => {
    const repeated = fc
      .tuple(letters(3), fc.nat(60), letters(3))
      .map(([one, times, end]) => one.repeat(times) + end);
    const text = fc.array(repeated, { maxLength: 6 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, repeated, fc.integer({ min: -5, max: 300 }), (where, pattern, from) => {
        expect(positionIn(where, pattern, from)).toBe(where.indexOf(pattern, from));
      }),
      { numRuns: 2_000 },
    );
  });

  it('finds every pattern that was cut out of the text', () => {
    fc.assert(
      fc.property(letters(400), fc.nat(200), fc.integer({ min: 64, max: 200 }), (text, from, length) => {
        const pattern = text.slice(from, from + length);
        expect(positionIn(text, pattern)).toBe(text.indexOf(pattern));
      }),
    );
  });

  it('needs no longer for a text that is made for it', () => {
    const half = 'a'.repeat(1_000_000);
    expect(positionIn(half.repeat(4), `${half}b${half}`)).toBe(-1);
  });
});
