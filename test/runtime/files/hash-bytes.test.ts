import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { FileTooLarge } from '../../../src/runtime/files/file-too-large.js';
import { hashBytes } from '../../../src/runtime/files/hash-bytes.js';

async function* inChunks(chunks: readonly Uint8Array[]): AsyncIterable<Uint8Array> {
  yield* chunks;
}

describe('hashBytes', () => {
  it('does not depend on how the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 400 }), { maxLength: 8 }), async (chunks) => {
        const whole = Buffer.concat(chunks);
        const facts = await hashBytes(inChunks(chunks), 10_000);
        expect(facts).toEqual({
          size: whole.byteLength,
          md5: createHash('md5').update(whole).digest('hex'),
          sha1: createHash('sha1').update(whole).digest('hex'),
          sha256: createHash('sha256').update(whole).digest('hex'),
          sha512: createHash('sha512').update(whole).digest('hex'),
        });
      }),
    );
  });

  it('stops reading as soon as there are too many bytes', async () => {
    let given = 0;
    async function* endless(): AsyncIterable<Uint8Array> {
      for (;;) {
        given += 1;
        yield new Uint8Array(100);
      }
    }
    await expect(hashBytes(endless(), 1_000)).rejects.toThrow(FileTooLarge);
    expect(given).toBe(11);
  });
});
