import { deflateRawSync } from 'node:zlib';
import { expect } from '@jest/globals';
import type { HostileClass } from '../hostile-input.js';
import { hostileZip } from '../vendor/hostile-zip.js';
import { beside, honest, index, says, screenshots, showsOnlyTheOther } from './archive-input.js';

const mebibyte = 1024 * 1024;
const bombs = 'OpenSSF guide, CWE-409; Sonar S5042';

/** 30 MiB that pack well, but not beyond belief. */
const largePicture = deflateRawSync(
  Buffer.alloc(30 * mebibyte, Buffer.concat([Buffer.alloc(16_000), Buffer.from('pixels')])),
);

/** Attack class 14: archives that take more than they are. */
export const archives: HostileClass = {
  title: 'archives that take more than they are',
  inputs: [
    screenshots('a flat bomb', `32 MiB of zeros in 32 KB take the memory (${bombs})`, {
      bytes: () => beside({ bytes: Buffer.alloc(32 * mebibyte) }),
      expect: showsOnlyTheOther('packed beyond belief'),
    }),
    screenshots('a bomb in a bomb', `whoever unpacks on and on ends with petabytes (${bombs}, 42.zip)`, {
      bytes: () => {
        const inner = hostileZip([{ name: 'a', bytes: Buffer.alloc(8 * mebibyte) }]);
        return beside({ bytes: hostileZip([{ name: 'b', bytes: inner }]) });
      },
      // One level is unpacked, and a picture that is a zip stays one.
      expect: ({ text }) => expect(text).toContain('analysis_1_screenshot_1.png'),
    }),
    screenshots(
      'pictures that are believable one by one, and 450 MiB together, of two analyses at once',
      `all of them lie in memory before the first is stored (${bombs})`,
      {
        line: '!vmray-get-screenshots analysis_id=1,1',
        bytes: () => {
          const names = Array.from({ length: 15 }, (_unused, number) => `${number}.png`);
          const picture = { packed: largePicture, size: 30 * mebibyte };
          return hostileZip([
            index(names),
            ...names.map((name) => ({ name: `screenshots/${name}`, ...picture })),
          ]);
        },
        expect: says('all pictures together are too large for one command'),
      },
    ),
    screenshots(
      'entries that lie on top of each other',
      'one run of bytes that unpacks to nothing is read a thousand times: minutes of work (Fifield, A better zip bomb, 2019)',
      {
        bytes: () => {
          const packed = Buffer.alloc(20 * mebibyte, Buffer.from([0, 0, 0, 0xff, 0xff]));
          const over = Array.from({ length: 990 }, (_unused, number) => ({
            name: `${number}`,
            packed,
            size: 1,
            overlaps: number > 0,
          }));
          return hostileZip([...over, ...honest]);
        },
        expect: says('its files are larger than the archive that holds them'),
      },
    ),
    screenshots(
      'a size that is too small',
      `the room that was made for it is too small (${bombs}, lying sizes)`,
      {
        bytes: () => beside({ bytes: Buffer.alloc(5_000, 'ab'), size: 10 }),
        expect: showsOnlyTheOther('too many bytes'),
      },
    ),
    screenshots('a size that is too large', 'the rest of it would be old memory, or be waited for', {
      bytes: () => beside({ bytes: Buffer.from('short'), size: 5_000 }),
      expect: showsOnlyTheOther('not enough bytes'),
    }),
    screenshots(
      'sixty thousand entries',
      `a table of all of them is made first (${bombs}, too many entries)`,
      {
        bytes: () => {
          const empty = { packed: Buffer.alloc(0), method: 0 };
          const many = Array.from({ length: 60_000 }, (_unused, number) => ({
            ...empty,
            name: `${number}`,
            overlaps: number > 0,
          }));
          return hostileZip(many);
        },
        expect: says('it has 60000 entries, more than 1000'),
      },
    ),
    screenshots(
      'an end record that speaks of 2^63 entries, at 2^63',
      'numbers that no number holds (zip64)',
      {
        bytes: () => hostileZip(honest, { count: 65_535, zip64: { count: 2n ** 63n, directory: 2n ** 63n } }),
        expect: says('it has 9223372036854776000 entries'),
      },
    ),
    screenshots('a directory at 2^63 that has three entries', 'a place beyond all files (zip64)', {
      bytes: () => hostileZip(honest, { zip64: { count: 3n, directory: 2n ** 63n } }),
      expect: says('File is not a zip file'),
    }),
    screenshots(
      'a picture whose data begins at the end of the world',
      'it is read from outside the archive',
      {
        bytes: () => beside({ bytes: Buffer.from('x'), offset: 0xffff_fff0 }),
        expect: showsOnlyTheOther('is left out'),
      },
    ),
    screenshots('a directory that is cut off', 'whoever trusts the number of entries reads on without end', {
      bytes: () => hostileZip(honest, { count: 900 }),
      expect: says('File is not a zip file'),
    }),
    screenshots(
      'an end record in the comment of another',
      'two programs see two archives: one is checked and the other unpacked (OpenSSF guide)',
      {
        bytes: () => hostileZip(honest, { comment: hostileZip([{ name: 'other' }]) }),
        expect: says('File is not a zip file'),
      },
    ),
  ],
};
