import { describe, expect, it } from '@jest/globals';
import { type FileMetadata, fileContext } from '../../../src/language/entry/index.js';

const report: FileMetadata = {
  kind: 'info',
  entryId: '5@1',
  name: 'report.tar.gz',
  size: 0,
  info: 'application/gzip',
  type: 'gzip compressed data',
  md5: 'm',
  sha1: 's1',
  sha256: 's256',
  sha512: 's512',
  ssdeep: null,
};
const described = {
  Name: 'report.tar.gz',
  Size: 0,
  EntryID: '5@1',
  Extension: 'gz',
  Info: 'application/gzip',
  Type: 'gzip compressed data',
};

describe('the context of a stored file', () => {
  it('is a File with the hashes it has, found by its entry id', () => {
    expect(fileContext({ ...report, kind: 'sample' })).toStrictEqual({
      'File(val.EntryID && val.EntryID == obj.EntryID)': {
        ...described,
        MD5: 'm',
        SHA1: 's1',
        SHA256: 's256',
        SHA512: 's512',
      },
    });
  });

  it.each(['info', 'image'] as const)('is an InfoFile without hashes for a file of kind %j', (kind) => {
    expect(fileContext({ ...report, kind })).toStrictEqual({
      'InfoFile(val.EntryID && val.EntryID == obj.EntryID)': described,
    });
  });

  it.each([
    ['a.exe', 'exe'],
    ['noextension', ''],
    ['dir.d/noextension', ''],
    ['dir.d\\noextension', ''],
    ['trailing.', ''],
    ['.profile', 'profile'],
  ])('has the last extension of %j', (name, extension) => {
    expect(Object.values(fileContext({ ...report, name }))).toMatchObject([
      { Name: name, Extension: extension },
    ]);
  });
});
