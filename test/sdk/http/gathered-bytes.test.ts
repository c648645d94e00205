import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GatheredBytes } from '../../../src/sdk/http/gathered-bytes.js';

describe('GatheredBytes', () => {
  it('holds its pieces in order, and leaves them as they are', () => {
    const pieces = fc.array(fc.uint8Array({ maxLength: 20_000 }), { maxLength: 8 });
    fc.assert(
      fc.property(pieces, (given) => {
        const before = Buffer.concat(given);
        const gathered = new GatheredBytes();
        for (const piece of given) gathered.add(piece);
        expect(Buffer.from(gathered.bytes).equals(before)).toBe(true);
        expect(gathered.size).toBe(before.length);
        expect(Buffer.concat(given).equals(before)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps one piece without copying it', () => {
    const gathered = new GatheredBytes();
    const piece = new Uint8Array([1, 2, 3]);
    gathered.add(new Uint8Array());
    gathered.add(piece);
    expect(gathered.bytes.buffer).toBe(piece.buffer);
  });
});
