import { describe, expect, it } from '@jest/globals';
import { fileCreateAndUpload } from '../../../../src/automations/outside/files/file-create-and-upload.js';
import { fileCreateAndUploadV2 } from '../../../../src/automations/outside/files/file-create-and-upload-v2.js';
import { EntryType } from '../../../../src/language/entry/entry.js';
import { bytesOf, edgesWith, filesOf, perform } from '../edges.js';

const note = { Type: EntryType.note, ContentsFormat: 'json', Contents: { a: 1 } } as const;
const edges = edgesWith([['sample.bin', Buffer.from([0xff, 0x00])]], { entries: { '7@4': note } });

describe('FileCreateAndUpload', () => {
  it('makes a file of a text, a value, or the contents of an entry', async () => {
    const made = async (args: { readonly [name: string]: string | { a: number } }) =>
      filesOf(await perform(fileCreateAndUpload, { filename: 'a.txt', ...args }, edges));
    expect(await made({ data: 'text' })).toEqual([['a.txt', 'text']]);
    expect(await made({ data: { a: 1 } })).toEqual([['a.txt', '{"a":1}']]);
    expect(await made({ entryId: '7@4' })).toEqual([['a.txt', '{"a":1}']]);
  });

  it('wants one of the two', async () => {
    for (const args of [{}, { data: 'a', entryId: '7@4' }, { data: '' }])
      await expect(perform(fileCreateAndUpload, { filename: 'a', ...args }, edges)).rejects.toThrow(
        'One of "data" and "entryId"',
      );
    await expect(perform(fileCreateAndUpload, { filename: 'a', entryId: '8@4' }, edges)).rejects.toThrow(
      'There is no entry "8@4"',
    );
  });

  it('makes an entry with a file, whatever the name', async () => {
    const [draft] = await perform(fileCreateAndUpload, { filename: '../../etc/passwd', data: 'x' }, edges);
    expect(draft?.entry).toMatchObject({ Type: EntryType.file, File: '../../etc/passwd' });
    expect(draft?.file?.kind).toBe('sample');
  });
});

describe('FileCreateAndUploadV2', () => {
  const make = (args: { readonly [name: string]: string }) =>
    perform(fileCreateAndUploadV2, { filename: 'a', ...args }, edges);

  it('undoes base64, also that of URLs', async () => {
    expect(await bytesOf(await make({ data: '_wA=', data_encoding: 'base64' }))).toEqual(
      Buffer.from([0xff, 0x00]),
    );
    await expect(make({ data: 'no base64!', data_encoding: 'base64' })).rejects.toThrow('is no base64');
    await expect(make({ data: 'a', data_encoding: 'hex' })).rejects.toThrow('must be raw or base64');
  });

  it('takes the bytes of a file, the contents of another entry, or nothing', async () => {
    expect(await bytesOf(await make({ entryId: '1@4', data: 'not this' }))).toEqual(
      Buffer.from([0xff, 0x00]),
    );
    expect(await filesOf(await make({ entryId: '7@4' }))).toEqual([['a', '{"a":1}']]);
    expect(await filesOf(await make({}))).toEqual([['a', '']]);
  });
});
