import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { unzipFile } from '../../../../src/automations/outside/files/unzip-file.js';
import { zipFile } from '../../../../src/automations/outside/files/zip-file.js';
import { EntryType } from '../../../../src/language/entry/entry.js';
import { type HostileEntry, hostileZip } from '../../../hostile/vendor/hostile-zip.js';
import { encrypted } from '../../../hostile/vendor/zip-encryption.js';
import { bytesOf, contextsOf, edgesWith, filesOf, perform, type TestFile } from '../edges.js';

const plain = (name: string, text: string): HostileEntry => ({ name, bytes: Buffer.from(text), method: 0 });
/** Bytes whose check sum is 0, as the maker of these archives writes it. */
const content = Buffer.from('9d0ad96d', 'hex');
const locked: HostileEntry = {
  name: 'a.exe',
  bytes: content,
  flags: 1,
  packed: encrypted(deflateRawSync(content), 'infected'),
};
const unzip = (entries: readonly HostileEntry[], args = {}) =>
  perform(unzipFile, { entryID: '1@4', ...args }, edgesWith([['a.zip', hostileZip(entries)]]));

describe('ZipFile and UnzipFile', () => {
  it('undo each other', async () => {
    const files: TestFile[] = [
      ['a.txt', 'first'],
      ['a.txt', 'second'],
      ['c', 'x'.repeat(5_000)],
    ];
    const zipped = await perform(
      zipFile,
      { entryID: ['1@4', '2@4', '3@4'], zipName: 'all' },
      edgesWith(files),
    );
    expect(zipped[0]?.file?.name).toBe('all.zip');
    expect(contextsOf(zipped)).toEqual([{ ZippedFiles: 'all.zip', 'ZipFile.ZippedFile': 'all.zip' }]);
    const archive = await bytesOf(zipped);
    expect(archive.length).toBeLessThan(1_000);
    const unzipped = await perform(unzipFile, { entryID: '1@4' }, edgesWith([['x', archive]]));
    expect(await filesOf(unzipped)).toEqual([
      ['a.txt', 'first'],
      ['a 1.txt', 'second'],
      ['c', 'x'.repeat(5_000)],
    ]);
    expect(contextsOf(unzipped)).toEqual([{ ExtractedFiles: ['a.txt', 'a 1.txt', 'c'] }]);
  });
});

describe('ZipFile', () => {
  it('is named after its one file, and names that lead elsewhere lead nowhere', async () => {
    const edges = edgesWith([['../../x.txt', 'x']]);
    const [draft] = await perform(zipFile, { entryID: '1@4' }, edges);
    expect(draft?.file?.name).toBe('..-..-x.txt.zip');
    const [other] = await perform(zipFile, { entryID: '1@4', zipName: '/tmp/a|b' }, edges);
    expect(other?.file?.name).toBe('-tmp-a-b.zip');
  });

  it('refuses a password', async () => {
    await expect(
      perform(zipFile, { entryID: '1@4', password: 'x' }, edgesWith([['a', 'b']])),
    ).rejects.toThrow('not encrypted');
  });
});

describe('UnzipFile', () => {
  it('finds its archive by its name or as the last one', async () => {
    const edges = edgesWith([
      ['a.zip', hostileZip([plain('old', '1')])],
      ['A.ZIP', hostileZip([plain('new', '2')])],
      ['b.txt', 'x'],
    ]);
    expect(await filesOf(await perform(unzipFile, { fileName: 'a.zip' }, edges))).toEqual([['new', '2']]);
    expect(await filesOf(await perform(unzipFile, { lastZipFileInWarroom: 'yes' }, edges))).toEqual([
      ['new', '2'],
    ]);
    await expect(perform(unzipFile, { fileName: 'c.zip' }, edges)).rejects.toThrow('is called "c.zip"');
    await expect(perform(unzipFile, {}, edges)).rejects.toThrow('must be given');
    await expect(perform(unzipFile, { lastZipFileInWarroom: 'x' }, edgesWith())).rejects.toThrow('no .zip');
  });

  it('takes the last part of a name, of whatever kind', async () => {
    const names = ['../../etc/passwd', 'C:\\Windows\\evil.dll', 'a/..', '/', '__proto__'];
    const unzipped = await unzip(names.map((name) => plain(name, 'x')));
    expect((await filesOf(unzipped)).map(([name]) => name)).toEqual([
      'passwd',
      'evil.dll',
      'a_..',
      '__proto__',
    ]);
  });

  it('opens with a password of either kind', async () => {
    for (const name of ['password', 'nonsensitive_password'])
      expect(await bytesOf(await unzip([locked], { [name]: 'infected' }))).toEqual(content);
    await expect(unzip([locked], { password: 'a', nonsensitive_password: 'b' })).rejects.toThrow('differ');
    await expect(unzip([locked])).rejects.toThrow('"a.zip" is encrypted: give its "password"');
    await expect(unzip([locked], { password: 'other' })).rejects.toThrow('does not open with this password');
  });

  it('tells of what it leaves out, and keeps the others', async () => {
    const bomb = { name: 'bomb', bytes: Buffer.alloc(2_000_000), method: 8 };
    const unzipped = await unzip([plain('a', '1'), { ...plain('b', '2'), mode: 0o120777 }, bomb]);
    expect(await filesOf(unzipped)).toEqual([['a', '1']]);
    expect(unzipped.at(-1)?.entry).toMatchObject({
      Type: EntryType.warning,
      Contents: '"b" is left out: it is a link.\n"bomb" is left out: it is packed beyond belief.',
    });
    await expect(unzip([bomb])).rejects.toThrow('packed beyond belief');
  });

  it('refuses what is no archive, an empty one, and one of too many files', async () => {
    await expect(perform(unzipFile, { entryID: '1@4' }, edgesWith([['a.zip', 'text']]))).rejects.toThrow(
      'it is no zip archive',
    );
    await expect(unzip([])).rejects.toThrow('holds no files');
    const many = Array.from({ length: 1_001 }, (_, index) => plain(`${index}`, ''));
    await expect(unzip(many)).rejects.toThrow('1001 entries');
  });
});
