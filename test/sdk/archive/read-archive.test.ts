import { createCipheriv, createHmac, pbkdf2Sync } from 'node:crypto';
import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { screenshotLimits } from '../../../src/integrations/vmray/client/screenshot-limits.js';
import { readArchive } from '../../../src/sdk/archive/read-archive.js';
import { type HostileEntry, hostileZip } from '../../hostile/vendor/hostile-zip.js';
import { encrypted } from '../../hostile/vendor/zip-encryption.js';

function read(
  entries: readonly HostileEntry[],
  room = { bytes: 1_000 },
  signal = new AbortController().signal,
  more: { readonly password?: string } = {},
) {
  const zip = hostileZip(entries);
  const archive = {
    size: zip.length,
    async *content(start = 0, end = zip.length) {
      yield zip.subarray(start, end);
    },
  };
  return readArchive(archive, { limits: screenshotLimits, room, signal, ...more });
}

const stored = (name: string, length: number): HostileEntry => ({
  name,
  bytes: Buffer.alloc(length, 'x'),
  method: 0,
});

describe('readArchive', () => {
  it('takes room for what it unpacks, and refuses what does not fit', async () => {
    const room = { bytes: 1_000 };
    const files = await read([stored('a', 600), stored('b', 600), stored('c', 400)], room);
    expect([...files].map(([name, file]) => [name, 'bytes' in file])).toEqual([
      ['a', true],
      ['b', false],
      ['c', true],
    ]);
    expect(room.bytes).toBe(0);
    expect((await read([stored('d', 1)], room)).get('d')).toMatchObject({
      refused: expect.stringContaining('all pictures together'),
    });
  });

  it('refuses entries that share their bytes, however few', async () => {
    const shared = { bytes: Buffer.alloc(600, 'x'), method: 0 };
    const entries = [
      { name: 'a', ...shared },
      { name: 'b', ...shared, overlaps: true },
    ];
    await expect(read(entries)).rejects.toThrow('its files are larger than the archive that holds them');
  });

  it('takes the first of several entries of one name', async () => {
    const files = await read([stored('a', 3), { name: 'a', bytes: Buffer.from('other'), method: 0 }]);
    expect(files.get('a')).toEqual({ bytes: Buffer.from('xxx') });
  });

  it('stops when nobody waits for it any more', async () => {
    await expect(
      read([stored('a', 3)], { bytes: 10 }, AbortSignal.abort(new Error('given up'))),
    ).rejects.toThrow('given up');
  });

  it('takes a link for none', async () => {
    const files = await read([{ ...stored('a', 3), mode: 0o120777 }, stored('b', 3)]);
    expect(files.get('a')).toEqual({ refused: 'it is a link' });
    expect(files.get('b')).toHaveProperty('bytes');
  });
});

describe('encrypted files', () => {
  // The archive's check sum is 0, as is that of no bytes at all and of these four.
  const content = Buffer.from('9d0ad96d', 'hex');
  const traditional = (bytes: Buffer): HostileEntry => ({
    name: 'a',
    bytes,
    flags: 1,
    packed: encrypted(deflateRawSync(bytes), 'infected'),
  });
  const refusedFor = { refused: 'the password is wrong', isForPassword: true };

  it('are made with a check sum of 0 here', () => expect(crc32(content)).toBe(0));

  it('open with the traditional password', async () => {
    const [entry] = [traditional(content)];
    const files = await read([entry], { bytes: 100 }, undefined, { password: 'infected' });
    expect(files.get('a')).toEqual({ bytes: content });
  });

  it('say that they need one', async () => {
    expect((await read([traditional(content)])).get('a')).toEqual({
      refused: 'it is encrypted',
      isForPassword: true,
    });
  });

  it('do not open with another, whether the check byte tells or only the content', async () => {
    for (let number = 0; number < 600; number += 1) {
      const files = await read([traditional(content)], { bytes: 100 }, undefined, {
        password: `no${number}`,
      });
      expect(files.get('a')).toEqual(refusedFor);
    }
  });

  it('are not unpacked further than they declare', async () => {
    const bomb = { ...traditional(Buffer.alloc(5_000)), size: 4 };
    const files = await read([bomb], { bytes: 100 }, undefined, { password: 'infected' });
    expect(files.get('a')).toHaveProperty('refused');
  });

  it.each([
    [1, 16],
    [2, 24],
    [3, 32],
  ])('open with AES of strength %i', async (strength, keyLength) => {
    const bytes = Buffer.from('x'.repeat(1_000));
    const entry = aes(bytes, 'infected', strength, keyLength);
    const opened = await read([entry], { bytes: 1_000 }, undefined, { password: 'infected' });
    expect(opened.get('a')).toEqual({ bytes });
    const other = await read([entry], { bytes: 1_000 }, undefined, { password: 'other' });
    expect(other.get('a')).toEqual(refusedFor);
  });

  it('of AES that were changed are refused', async () => {
    const entry = aes(Buffer.from('content'), 'infected', 3, 32);
    entry.packed?.fill(0, 20, 21);
    const files = await read([entry], { bytes: 1_000 }, undefined, { password: 'infected' });
    expect(files.get('a')).toEqual({ refused: 'it was changed, or the password is wrong' });
  });

  it.each(['', '01', 'ffffffffffffff', '02004145090000'])('of a field %j are refused', async (extra) => {
    const data = Buffer.from(extra, 'hex');
    const field = Buffer.concat([Buffer.from([1, 0x99, data.length, 0]), data]);
    const entry = { ...aes(Buffer.from('content'), 'infected', 3, 32), extra: field };
    const files = await read([entry], { bytes: 1_000 }, undefined, { password: 'infected' });
    expect(files.get('a')).toHaveProperty('refused');
  });
});

/** As WinZip writes it, version 2. */
function aes(bytes: Buffer, password: string, strength: number, keyLength: number): HostileEntry {
  const salt = Buffer.alloc(keyLength / 2, 7);
  const keys = pbkdf2Sync(password, salt, 1000, 2 * keyLength + 2, 'sha1');
  const packed = deflateRawSync(bytes);
  const stream = Buffer.concat(
    Array.from({ length: Math.ceil(packed.length / 16) }, (_, index) => {
      const counter = Buffer.alloc(16);
      counter.writeUInt32LE(index + 1);
      return createCipheriv(`aes-${keyLength * 8}-ecb`, keys.subarray(0, keyLength), null)
        .setAutoPadding(false)
        .update(counter);
    }),
  );
  const closed = Buffer.from(packed.map((byte, index) => byte ^ (stream[index] ?? 0)));
  const seal = createHmac('sha1', keys.subarray(keyLength, 2 * keyLength))
    .update(closed)
    .digest();
  return {
    name: 'a',
    bytes,
    flags: 1,
    method: 99,
    packed: Buffer.concat([salt, keys.subarray(2 * keyLength), closed, seal.subarray(0, 10)]),
    extra: Buffer.from([0x01, 0x99, 7, 0, 2, 0, 0x41, 0x45, strength, 8, 0]),
  };
}
