import { describe, expect, it } from '@jest/globals';
import { fileTypes, loadLibmagic, type Question } from '../../../src/runtime/files/file-type.js';
import { guessFileType } from '../../../src/runtime/files/guess-file-type.js';

/** An executable of Windows that goes no further than its headers. */
function executable(kind: number, machine: number): Buffer {
  const bytes = Buffer.alloc(1024);
  bytes.write('MZ');
  bytes.writeUInt16LE(0x40, 0x18);
  bytes.writeUInt32LE(0x80, 0x3c);
  bytes.write('PE\0\0', 0x80);
  bytes.writeUInt16LE(machine, 0x84);
  bytes.writeUInt16LE(3, 0x86);
  bytes.writeUInt16LE(0xf0, 0x94);
  bytes.writeUInt16LE(0x22, 0x96);
  bytes.writeUInt16LE(kind, 0x98);
  bytes.writeUInt16LE(3, 0x98 + 68);
  return bytes;
}

const hex = (text: string) => Buffer.from(text, 'hex');

describe('fileTypes', () => {
  it('loads what it needs with the first file, and once', async () => {
    const loaded: Question[] = [];
    const fileType = fileTypes(async (question) => {
      loaded.push(question);
      return () => (question === 'description' ? 'Known data' : 'text/x-known');
    });
    expect(loaded).toEqual([]);
    const known = { info: 'text/x-known', type: 'Known data' };
    expect(await Promise.all([fileType(Buffer.from('a')), fileType(Buffer.from('b'))])).toEqual([
      known,
      known,
    ]);
    expect(loaded).toEqual(['description', 'MIME type']);
  });

  it.each<[string, Buffer]>([
    ['noise', Buffer.from([1, 2, 3, 0, 255])],
    ['nothing', Buffer.alloc(0)],
    ['ASCII', Buffer.from('words\r\n')],
    ['Latin-1', Buffer.from('gr\xfc\xdfe\n', 'latin1')],
    ['extended ASCII', Buffer.from([0x81, 0x41, 0x42, 10])],
    ['UTF-8', Buffer.from('grüße\n')],
    ['UTF-16', Buffer.from('\ufeffhello\n', 'utf16le')],
    ['JSON', Buffer.from('{"a":1}')],
    ['an executable', executable(0x10b, 0x14c)],
    ['an executable of 64 bits', executable(0x20b, 0x8664)],
    ['PDF', Buffer.from('%PDF-1.7\n%\xe2\n')],
    ['PNG', hex('89504e470d0a1a0a0000000d494844520000032000000258080200000000000000')],
    ['JPEG', hex('ffd8ffe000104a46494600010101004800480000')],
  ])('needs no second libmagic for the MIME type of %s, and says the same', async (_name, bytes) => {
    const withoutSecond = fileTypes(async (question) => {
      if (question === 'MIME type') throw new Error('a second one is asked');
      return loadLibmagic(question);
    });
    const described = await loadLibmagic('description');
    const typed = await loadLibmagic('MIME type');
    expect(await withoutSecond(bytes)).toEqual({ info: typed(bytes), type: described(bytes) });
  });

  it.each([
    ['a script', '#!/usr/bin/env python3\nimport os\n', 'text/x-script.python'],
    ['a web page', '<!DOCTYPE html><html></html>', 'text/html'],
    ['a table', 'a,b\n1,2\n3,4\n', 'text/csv'],
    ['a mail', 'From: a@b.c\r\nTo: d@e.f\r\nSubject: x\r\nReceived: from x\r\n\r\nhi', 'message/rfc822'],
  ])('tells %s from mere text', async (_name, text, info) => {
    expect((await fileTypes(loadLibmagic)(Buffer.from(text))).info).toBe(info);
  });

  it('guesses where libmagic cannot be had', async () => {
    const fileType = fileTypes(async () => {
      throw new Error('WebAssembly is switched off');
    });
    expect(await fileType(Buffer.from('MZ\x90'))).toEqual({
      info: 'application/x-dosexec',
      type: 'MS-DOS executable',
    });
  });

  it('guesses what brings libmagic down, and takes a new one for the next file', async () => {
    let made = 0;
    const fileType = fileTypes(async () => {
      made += 1;
      return (start) => {
        if (start[0] === 0) throw new Error('memory access out of bounds');
        return 'ASCII text';
      };
    });
    expect(await fileType(Uint8Array.of(0))).toEqual({ info: 'application/octet-stream', type: 'data' });
    expect(await fileType(Uint8Array.of(1))).toEqual({ info: 'text/plain', type: 'ASCII text' });
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
