import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Ssdeep } from '../../../src/runtime/files/ssdeep.js';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const start = 0x28021967;
const prime = 0x01000193;

/** The hash as it is defined: one block size after another, each over the whole file, in whole numbers. */
function byDefinition(bytes: Uint8Array): string {
  let blockSize = 3;
  while (blockSize * 64 < bytes.length) blockSize *= 2;
  for (;;) {
    const first = pieces(bytes, blockSize, 64);
    if (blockSize > 3 && first.whole < 32) blockSize /= 2;
    else return `${blockSize}:${first.text}:${pieces(bytes, blockSize * 2, 32).text}`;
  }
}

function pieces(bytes: Uint8Array, blockSize: number, length: number): { text: string; whole: number } {
  let text = '';
  let hash = start;
  let overflow = '';
  let rolling = 0;
  let shifted = 0;
  for (const [index, byte] of bytes.entries()) {
    hash = (Math.imul(hash, prime) ^ byte) >>> 0;
    let sum = 0;
    let weighted = 0;
    for (let back = 0; back < 7; back++) {
      sum += bytes[index - back] ?? 0;
      weighted += (bytes[index - back] ?? 0) * (7 - back);
    }
    shifted = ((shifted << 5) ^ byte) >>> 0;
    rolling = (sum + weighted + shifted) >>> 0;
    if (rolling % blockSize !== blockSize - 1) continue;
    overflow = alphabet.charAt(hash & 63);
    if (text.length >= length - 1) continue;
    text += overflow;
    overflow = '';
    hash = start;
  }
  return { text: text + (rolling === 0 ? overflow : alphabet.charAt(hash & 63)), whole: text.length };
}

/** Bytes that are the same in every run. */
function noise(length: number, seed: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 16;
  });
}

const digest = (bytes: Uint8Array) => new Ssdeep().update(bytes).digest();

describe('Ssdeep', () => {
  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(0), '3::'],
    ['zeros', new Uint8Array(100_000), '3::'],
    ['a word', Buffer.from('Hello, world'), byDefinition(Buffer.from('Hello, world'))],
  ])('hashes %s', (_name, bytes, expected) => {
    expect(digest(bytes)).toBe(expected);
  });

  it('is what the definition says', () => {
    const repetitive = fc
      .tuple(fc.uint8Array({ minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 300 }))
      .map(([piece, times]) => Uint8Array.from(Array.from({ length: times }, () => [...piece]).flat()));
    const varied = fc
      .tuple(fc.integer({ min: 0, max: 6_000 }), fc.integer({ min: 1, max: 1_000 }))
      .map(([length, seed]) => noise(length, seed));
    // Executables end in zeros, where a hash may have no last character.
    const padded = fc
      .tuple(varied, fc.integer({ min: 0, max: 20 }))
      .map(([bytes, zeros]) => Uint8Array.from([...bytes, ...new Uint8Array(zeros)]));
    fc.assert(
      fc.property(fc.oneof(repetitive, varied, padded), (bytes) => {
        expect(digest(bytes)).toBe(byDefinition(bytes));
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on how the bytes are cut', () => {
    const bytes = noise(50_000, 7);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: bytes.length })), (cuts) => {
        const hash = new Ssdeep();
        let from = 0;
        for (const to of [...cuts.sort((one, other) => one - other), bytes.length]) {
          hash.update(bytes.subarray(from, to));
          from = to;
        }
        expect(hash.digest()).toBe(digest(bytes));
      }),
      { numRuns: 20 },
    );
  });

  it('keeps its head when a file goes on after its smaller block sizes are given up', () => {
    const bytes = noise(300_000, 3);
    expect(digest(bytes)).toBe(byDefinition(bytes));
  });

  it('shows that two files are alike', () => {
    const one = noise(20_000, 9);
    const other = Uint8Array.from(one);
    other.set([1, 2, 3], 10_000);
    const [size, first] = digest(one).split(':');
    const [otherSize, second] = digest(other).split(':');
    expect(otherSize).toBe(size);
    expect(second).not.toBe(first);
    expect(second?.slice(0, 15)).toBe(first?.slice(0, 15));
    expect(second?.slice(-15)).toBe(first?.slice(-15));
  });
});
