import { describe, expect, it } from '@jest/globals';
import { readArchive, screenshotLimits } from '../../../src/integrations/vmray/client/read-archive.js';
import { type HostileEntry, hostileZip } from '../../hostile/vendor/hostile-zip.js';

function read(
  entries: readonly HostileEntry[],
  room = { bytes: 1_000 },
  signal = new AbortController().signal,
) {
  const zip = hostileZip(entries);
  const archive = {
    size: zip.length,
    async *content(start = 0, end = zip.length) {
      yield zip.subarray(start, end);
    },
  };
  return readArchive(archive, screenshotLimits, room, signal);
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
});
