import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FormPart } from '../../../src/sdk/http/http-client.js';
import { multipart } from '../../../src/sdk/http/multipart.js';

async function bytesOf(
  parts: readonly FormPart[],
): Promise<{ readonly length: number; readonly body: Buffer }> {
  const { length, bytes } = multipart(parts, 'BOUNDARY');
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes()) chunks.push(chunk);
  return { length, body: Buffer.concat(chunks) };
}

function file(fileName: string, ...chunks: Uint8Array[]): FormPart {
  return {
    kind: 'file',
    name: 'sample_file',
    fileName,
    size: chunks.reduce((sum, { byteLength }) => sum + byteLength, 0),
    async *content() {
      yield* chunks;
    },
  };
}

describe('multipart', () => {
  it('lays out fields and files as RFC 7578 says', async () => {
    const { body } = await bytesOf([
      { kind: 'field', name: 'archive_password', value: 'wörd' },
      file('a.exe', Buffer.from('MZ'), Buffer.from('\0')),
    ]);
    expect(body.toString()).toBe(
      [
        '--BOUNDARY',
        'Content-Disposition: form-data; name="archive_password"',
        '',
        'wörd',
        '--BOUNDARY',
        'Content-Disposition: form-data; name="sample_file"; filename="a.exe"',
        'Content-Type: application/octet-stream',
        '',
        'MZ\0',
        '--BOUNDARY--',
        '',
      ].join('\r\n'),
    );
  });

  it('lets no name out of its quotes', async () => {
    const { body } = await bytesOf([file('a"\r\nX-Injected: yes\r\n\r\n.exe')]);
    expect(body.toString()).toContain('filename="a%22%0D%0AX-Injected: yes%0D%0A%0D%0A.exe"\r\n');
  });

  it('is what other software reads, and as long as it says', async () => {
    const chunks = fc.array(fc.uint8Array({ minLength: 1, maxLength: 50 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 30 }), chunks, async (value, content) => {
        const { length, body } = await bytesOf([
          { kind: 'field', name: 'note', value },
          file('a b.bin', ...content),
        ]);
        expect(length).toBe(body.byteLength);
        const headers = { 'Content-Type': 'multipart/form-data; boundary=BOUNDARY' };
        const form = await new Response(body, { headers }).formData();
        const sent = form.get('sample_file');
        expect(form.get('note')).toBe(value);
        expect(typeof sent === 'object' && sent && Buffer.from(await sent.arrayBuffer())).toEqual(
          Buffer.concat(content),
        );
      }),
    );
  });
});
