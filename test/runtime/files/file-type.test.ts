import { describe, expect, it } from '@jest/globals';
import { fileTypes } from '../../../src/runtime/files/file-type.js';
import { guessFileType } from '../../../src/runtime/files/guess-file-type.js';

const known = { info: 'text/x-known', type: 'known' };

describe('fileTypes', () => {
  it('loads its detector with the first file, and once', async () => {
    let loaded = 0;
    const fileType = fileTypes(async () => {
      loaded += 1;
      return () => known;
    });
    expect(loaded).toBe(0);
    expect(await Promise.all([fileType(Buffer.from('a')), fileType(Buffer.from('b'))])).toEqual([
      known,
      known,
    ]);
    expect(loaded).toBe(1);
  });

  it('guesses where the detector cannot be had', async () => {
    const fileType = fileTypes(async () => {
      throw new Error('WebAssembly is switched off');
    });
    expect(await fileType(Buffer.from('MZ\x90'))).toEqual({
      info: 'application/x-dosexec',
      type: 'MS-DOS executable',
    });
  });

  it('guesses what brings a detector down, and takes a new one for the next file', async () => {
    let made = 0;
    const fileType = fileTypes(async () => {
      made += 1;
      return (start) => {
        if (start[0] === 0) throw new Error('memory access out of bounds');
        return known;
      };
    });
    expect(await fileType(Uint8Array.of(0))).toEqual({ info: 'application/octet-stream', type: 'data' });
    expect(await fileType(Uint8Array.of(1))).toEqual(known);
    expect(made).toBe(2);
  });
});

describe('guessFileType', () => {
  it.each([
    ['', 'application/x-empty'],
    ['just words\n', 'text/plain'],
    ['%PDF-1.7', 'application/pdf'],
    ['PK\x03\x04rest', 'application/zip'],
    ['\x89PNG\r\n\x1a\nrest', 'image/png'],
    ['MZ', 'application/x-dosexec'],
    ['words\0', 'application/octet-stream'],
  ])('takes %j for %s', (text, info) => {
    expect(guessFileType(Buffer.from(text, 'latin1')).info).toBe(info);
  });
});
