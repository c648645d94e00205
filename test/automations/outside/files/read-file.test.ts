import { describe, expect, it } from '@jest/globals';
import { readFile } from '../../../../src/automations/outside/files/read-file.js';
import { contextsOf, edgesWith, perform, type TestFile } from '../edges.js';

const read = async (file: TestFile, args = {}) =>
  contextsOf(await perform(readFile, { entryID: '1@4', ...args }, edgesWith([file])));

describe('ReadFile', () => {
  it('reads as text what is UTF-8, or says that it is UTF-16', async () => {
    expect(await read(['a.txt', 'grün'])).toEqual([{ FileData: 'grün' }]);
    const marked = Buffer.from('\ufeffgrün', 'utf16le');
    expect(await read(['a.txt', marked])).toEqual([{ FileData: 'grün' }]);
    expect(await read(['a.txt', Buffer.from(marked).swap16()])).toEqual([{ FileData: 'grün' }]);
    expect(await read(['a.txt', Buffer.from([0x61, 0xff])])).toEqual([{ FileData: 'a\ufffd' }]);
  });

  it('reads in the encoding that is asked for', async () => {
    const latin = Buffer.from('grün', 'latin1');
    expect(await read(['a', latin], { encoding: 'latin-1' })).toEqual([{ FileData: 'grün' }]);
    expect(await read(['a', latin], { input_encoding: 'latin1', encoding: 'utf-8' })).toEqual([
      { FileData: 'grün' },
    ]);
    await expect(read(['a', latin], { encoding: 'klingon' })).rejects.toThrow('"klingon" is not known');
  });

  it('reads no more than is asked for', async () => {
    expect(await read(['a', 'x'.repeat(3_000)], { maxFileSize: '1500' })).toEqual([
      { FileData: 'x'.repeat(1_500) },
    ]);
    const [context] = await read(['a', 'x'.repeat(2_000_000)]);
    expect(context?.['FileData']).toHaveLength(1024 * 1024);
    for (const maxFileSize of ['0', '-1', '1.5', 'many', '1e12'])
      await expect(read(['a', 'x'], { maxFileSize })).rejects.toThrow('"maxFileSize" must be');
  });

  it('gives base64, JSON and what it knows of the file', async () => {
    expect(await read(['a', 'abc'], { output_data_type: 'base64' })).toEqual([{ FileData: 'YWJj' }]);
    expect(await read(['a', '{"a":[1]}'], { output_data_type: 'json' })).toEqual([{ FileData: { a: [1] } }]);
    await expect(read(['a', '{'], { output_data_type: 'json' })).rejects.toThrow('The file is no JSON');
    expect(await read(['a', 'abc'], { output_metadata: 'true', maxFileSize: 2 })).toEqual([
      {
        'ReadFile(obj.EntryID===val.EntryID)': { Data: 'ab', EntryID: '1@4', FileSize: 3, EOF: false },
      },
    ]);
  });

  it('refuses an empty file, and one that is not there', async () => {
    await expect(read(['a', ''])).rejects.toThrow('empty');
    await expect(perform(readFile, { entryID: '9@4' })).rejects.toThrow('"9@4"');
  });
});
