import { describe, expect, it } from '@jest/globals';
import { fileType } from '../../../src/runtime/files/file-type.js';

describe('fileType', () => {
  it.each([
    ['MZ\x90\x00', 'application/x-dosexec'],
    ['\x7fELF\x02', 'application/x-executable'],
    ['PK\x03\x04rest', 'application/zip'],
    ['%PDF-1.7', 'application/pdf'],
    ['\x89PNG\r\n\x1a\n', 'image/png'],
    [' {"a": 1}', 'application/json'],
    ['<!DOCTYPE html><p>', 'text/html'],
    ['plain words\n', 'text/plain'],
    ['\x00\x01\x02', 'application/octet-stream'],
    ['\xff\xfe\xfd', 'application/octet-stream'],
    ['', 'inode/x-empty'],
  ])('tells %j', (start, info) => {
    expect(fileType(Buffer.from(start, 'latin1')).info).toBe(info);
  });

  it('knows UTF-8, also where the first bytes end within a letter', () => {
    const head = Buffer.from('Grüße ü').subarray(0, -1);
    expect(fileType(head)).toEqual({ info: 'text/plain', type: 'UTF-8 Unicode text' });
  });
});
