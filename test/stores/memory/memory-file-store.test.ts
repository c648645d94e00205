import { describe, expect, it } from '@jest/globals';
import { FileTooLarge } from '../../../src/runtime/files/file-too-large.js';
import type { BlobRef, FileStore } from '../../../src/runtime/ports/file-store.js';
import { FileNotFound } from '../../../src/sdk/errors/file-not-found.js';
import { memoryFileStore } from '../../../src/stores/memory/memory-file-store.js';

async function* reusedBuffer(...texts: string[]): AsyncIterable<Uint8Array> {
  const buffer = Buffer.alloc(3);
  for (const text of texts) {
    buffer.write(text);
    yield buffer;
  }
}

async function contentOf(store: FileStore, blob: BlobRef): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of store.open(blob)) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe('memoryFileStore', () => {
  it('gives the bytes back, as often as they are wanted, though the source uses its buffer again', async () => {
    const store = memoryFileStore();
    const blob = await store.put(reusedBuffer('abc', 'def'), 6);
    expect([await contentOf(store, blob), await contentOf(store, blob)]).toEqual(['abcdef', 'abcdef']);
    expect(blob).toMatchObject({ size: 6, md5: 'e80b5017098950fc58aad83c8c14978e' });
    await expect(store.confirm(blob)).resolves.toBeUndefined();
  });

  it('keeps two files of the same bytes apart', async () => {
    const store = memoryFileStore();
    const [one, other] = [await store.put(reusedBuffer('abc'), 9), await store.put(reusedBuffer('abc'), 9)];
    await store.remove(one);
    await expect(store.confirm(one)).rejects.toThrow(FileNotFound);
    expect(await contentOf(store, other)).toBe('abc');
  });

  it('refuses what is larger than the limit', async () => {
    await expect(memoryFileStore().put(reusedBuffer('abc', 'def'), 5)).rejects.toThrow(FileTooLarge);
  });
});
