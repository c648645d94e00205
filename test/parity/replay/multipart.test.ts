import { createHash } from 'node:crypto';
import { expect, it } from '@jest/globals';
import FormData from 'form-data';
import { readMultipart } from './multipart.js';

it('reads fields and files of a form, whatever bytes they hold', () => {
  const content = Buffer.from([0, 13, 10, 45, 45, 255, 13, 10]);
  const form = new FormData();
  form.append('document_password', 'ä b');
  form.append('sample_file', content, { filename: 'a b.exe' });
  const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
  expect(readMultipart(form.getBuffer(), form.getHeaders()['content-type'] ?? '')).toEqual([
    { name: 'document_password', sha256: sha256(Buffer.from('ä b')), size: 4 },
    { name: 'sample_file', filename: 'a b.exe', sha256: sha256(content), size: content.length },
  ]);
});

it('finds no parts in what is no form', () => {
  expect(readMultipart(Buffer.from('{}'), 'application/json')).toEqual([]);
});
