import { describe, expect, it } from '@jest/globals';
import { describeFile } from '../../../src/runtime/files/describe-file.js';
import { memoryFileStore } from '../../../src/stores/memory/memory-file-store.js';

async function described(content: Buffer, kind: 'sample' | 'info' | 'image' = 'info') {
  const store = memoryFileStore();
  async function* bytes(): AsyncIterable<Uint8Array> {
    for (let start = 0; start < content.byteLength; start += 65_536)
      yield content.subarray(start, start + 65_536);
  }
  return describeFile(await store.put(bytes(), Number.POSITIVE_INFINITY), kind, store);
}

/** The first chunk of a PNG of 800 by 600. */
const png = Buffer.from('89504e470d0a1a0a0000000d494844520000032000000258080200000000000000', 'hex');

describe('describeFile', () => {
  it.each<[string, Buffer, string, string]>([
    ['text', Buffer.from('just words\n'), 'text/plain', 'ASCII text'],
    [
      'long lines',
      Buffer.from('x'.repeat(2_000)),
      'text/plain',
      'ASCII text, with very long lines (2000), with no line terminators',
    ],
    ['JSON', Buffer.from('{"a": 1}'), 'application/json', 'JSON text data'],
    ['a picture', png, 'image/png', 'PNG image data, 800 x 600, 8-bit/color RGB, non-interlaced'],
    ['noise', Buffer.from([1, 2, 3, 0, 255]), 'application/octet-stream', 'data'],
    ['nothing', Buffer.alloc(0), 'application/x-empty', 'empty'],
  ])('tells %s in the words of file(1)', async (_, content, info, type) => {
    expect(await described(content)).toEqual({ info, type });
  });

  it('gives samples an SSDeep, if they are not too large', async () => {
    const text = Buffer.from(Array.from({ length: 4_000 }, (_, index) => (index * index) % 251));
    expect((await described(text, 'sample')).ssdeep).toMatch(/^\d+:[A-Za-z0-9+/]+:[A-Za-z0-9+/]+$/);
    expect((await described(text, 'info')).ssdeep).toBeUndefined();
    expect((await described(Buffer.alloc(0), 'sample')).ssdeep).toBeUndefined();
    expect((await described(Buffer.alloc(9 * 1024 * 1024), 'sample')).ssdeep).toBeUndefined();
  });
});
