import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FileTooLarge } from '../../src/runtime/files/file-too-large.js';
import type { BlobRef, FileStore } from '../../src/runtime/ports/file-store.js';
import { FileNotFound } from '../../src/sdk/errors/file-not-found.js';

/** Texts as a stream that uses one buffer for all of them. */
export async function* reusedBuffer(...texts: string[]): AsyncIterable<Uint8Array> {
  const buffer = Buffer.alloc(3);
  for (const text of texts) {
    buffer.write(text);
    yield buffer;
  }
}

export async function* chunks(...parts: Uint8Array[]): AsyncIterable<Uint8Array> {
  yield* parts;
}

export async function contentOf(store: FileStore, blob: BlobRef): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of store.open(blob)) parts.push(Uint8Array.from(chunk));
  return Buffer.concat(parts);
}

/** What every file store does, whatever it keeps its bytes in. */
export function describeFileStore(name: string, make: () => FileStore): void {
  describe(`${name}, as a file store`, () => {
    it('gives the bytes back, as often as they are wanted, though the source uses its buffer again', async () => {
      const store = make();
      const blob = await store.put(reusedBuffer('abc', 'def'), 6);
      expect(String(await contentOf(store, blob))).toBe('abcdef');
      expect(String(await contentOf(store, blob))).toBe('abcdef');
      expect(blob).toMatchObject({ size: 6, md5: 'e80b5017098950fc58aad83c8c14978e' });
      await expect(store.confirm(blob)).resolves.toBeUndefined();
    });

    it('keeps any bytes as they are, none included, with their hashes', async () => {
      const store = make();
      await fc.assert(
        fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 100 }), { maxLength: 5 }), async (parts) => {
          const whole = Buffer.concat(parts);
          const blob = await store.put(chunks(...parts), 1_000);
          expect(blob.sha256).toBe(createHash('sha256').update(whole).digest('hex'));
          expect(blob.size).toBe(whole.byteLength);
          expect(await contentOf(store, blob)).toEqual(whole);
        }),
        { numRuns: 25 },
      );
    });

    it('keeps two files of the same bytes apart', async () => {
      const store = make();
      const [one, other] = [await store.put(reusedBuffer('abc'), 9), await store.put(reusedBuffer('abc'), 9)];
      expect(one.id).not.toBe(other.id);
      await store.remove(one);
      await expect(store.confirm(one)).rejects.toThrow(FileNotFound);
      await expect(contentOf(store, one)).rejects.toThrow(FileNotFound);
      expect(String(await contentOf(store, other))).toBe('abc');
    });

    it('takes the same bytes in side by side, and removes them so', async () => {
      const store = make();
      const put = () => store.put(reusedBuffer('abc', 'abc'), 9);
      const first = await Promise.all(Array.from({ length: 20 }, put));
      const [, second] = await Promise.all([
        Promise.all(first.map((blob) => store.remove(blob))),
        Promise.all(Array.from({ length: 20 }, put)),
      ]);
      for (const blob of second) expect(String(await contentOf(store, blob))).toBe('abcabc');
      for (const blob of first) await expect(store.confirm(blob)).rejects.toThrow(FileNotFound);
    });

    it('lets one reader go while another reads on', async () => {
      const store = make();
      const blob = await store.put(chunks(Buffer.alloc(300_000, 'a')), 300_000);
      for await (const _chunk of store.open(blob)) break;
      expect(await contentOf(store, blob)).toHaveLength(300_000);
    });

    it('refuses what is larger than the limit, and does not read on', async () => {
      let given = 0;
      async function* endless(): AsyncIterable<Uint8Array> {
        for (;;) {
          given += 1;
          yield Buffer.from('abc');
        }
      }
      await expect(make().put(endless(), 5)).rejects.toThrow(FileTooLarge);
      expect(given).toBe(2);
    });

    it('removes a file twice without a word', async () => {
      const store = make();
      const blob = await store.put(reusedBuffer('abc'), 9);
      await store.remove(blob);
      await expect(store.remove(blob)).resolves.toBeUndefined();
    });
  });
}
