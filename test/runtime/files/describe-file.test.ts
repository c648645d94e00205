import { describe, expect, it } from '@jest/globals';
import { ZipFile } from 'yazl';
import { describeFile } from '../../../src/runtime/files/describe-file.js';
import type { FileStore } from '../../../src/runtime/ports/file-store.js';
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
    expect((await described(Buffer.alloc(33 * 1024 * 1024), 'sample')).ssdeep).toBeUndefined();
  });

  it('reads no more of a large file than it must', async () => {
    let given = 0;
    const store: FileStore = {
      ...memoryFileStore(),
      async *open() {
        for (; given < 100; given++) yield Buffer.alloc(65_536, 'a');
      },
    };
    const hashes = { md5: '', sha1: '', sha256: '', sha512: '' };
    await describeFile({ id: 'x', size: 100 * 65_536, ...hashes }, 'info', store);
    expect(given).toBeLessThan(17);
  });

  it.each([
    ['a Word document', 'word/document.xml', 'Microsoft Word 2007+'],
    ['an Excel sheet', 'xl/workbook.xml', 'Microsoft Excel 2007+'],
  ])('tells %s from other archives', async (_name, inside, type) => {
    const archive = new ZipFile();
    for (const name of ['[Content_Types].xml', '_rels/.rels', inside])
      archive.addBuffer(Buffer.from(`<?xml version="1.0"?>${'<a/>'.repeat(100)}`), name);
    archive.end();
    const chunks: Buffer[] = [];
    for await (const chunk of archive.outputStream) chunks.push(Buffer.from(chunk));
    expect((await described(Buffer.concat(chunks))).type).toBe(type);
  });
});
