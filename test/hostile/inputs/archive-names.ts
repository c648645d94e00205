import { expect } from '@jest/globals';
import type { HostileClass, HostileInput, Outcome } from '../hostile-input.js';
import { hostileZip } from '../vendor/hostile-zip.js';
import { beside, honest, index, says, screenshots, showsOnlyTheOther } from './archive-input.js';

const slip = 'Zip Slip (Snyk, by the OpenSSF guide)';

/** A picture that wants to be written elsewhere, by the index and in the archive. */
function named(picture: string, reason: string): HostileInput {
  return screenshots(`a picture called ${JSON.stringify(picture)}`, `${reason}: ${slip}`, {
    bytes: () =>
      hostileZip([
        index(['kept.png', picture]),
        { name: 'screenshots/kept.png', bytes: Buffer.from('a picture') },
        { name: `screenshots/${picture}`, bytes: Buffer.from('elsewhere') },
        { name: picture, bytes: Buffer.from('elsewhere') },
      ]),
    expect: isNumbered,
  });
}

/** Both pictures are there, under names that we made, and on disk under their hashes. */
function isNumbered({ door, text, entries }: Outcome): void {
  expect(text).toContain('analysis_1_screenshot_0.png');
  expect(text).toMatch(/analysis_1_screenshot_1(?:\.png)?["\s`]/);
  if (door !== 'exec') return;
  expect(entries).toHaveLength(2);
  for (const { Path } of entries)
    expect(Path).toMatch(/\/\.sortie\/files\/[0-9a-f]{64}\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
}

/** Attack class 15: names of entries, and an index, that lead elsewhere; and what is no archive at all. */
export const archiveNames: HostileClass = {
  title: 'archives whose names lead elsewhere',
  inputs: [
    named('../../../../tmp/sortie-slipped.png', 'it is written above the folder'),
    named('/tmp/sortie-slipped.png', 'it is written to an absolute path'),
    named('C:\\Windows\\sortie-slipped.png', 'it is written to a drive'),
    named('..\\..\\sortie-slipped.png', 'a backslash leads upwards too'),
    named('..%2f..%2fsortie-slipped.png', 'it is decoded after the check'),
    named('a\u0000.png', 'the name ends for the system, and not for the check'),
    named('..\u2215..\u2215sortie.png', 'a character that is made a slash after the check'),
    named('__proto__', 'a key that every object has'),
    screenshots('two pictures of one name', 'one is checked, and the other written over it', {
      bytes: () => hostileZip([...honest, { name: 'screenshots/kept.png', bytes: Buffer.from('another') }]),
      expect: showsOnlyTheOther('does not hold it'),
    }),
    screenshots('a link', `a link to /etc/shadow is followed when it is read (${slip})`, {
      bytes: () => beside({ bytes: Buffer.from('/etc/shadow'), mode: 0o120777 }),
      // Its bytes are those of the archive: a path in words.
      expect: ({ text }) => expect(text).not.toContain('root:'),
    }),
    screenshots('an encrypted picture', 'noise that is taken for a picture', {
      bytes: () => beside({ bytes: Buffer.from('noise'), flags: 1 }),
      expect: showsOnlyTheOther('it is encrypted'),
    }),
    screenshots(
      'a picture of strong encryption, and one of an unknown packing',
      'a code path that nobody tried',
      {
        bytes: () => beside({ packed: Buffer.from('packed'), method: 99, size: 9 }),
        expect: showsOnlyTheOther('unsupported compression method'),
      },
    ),
    screenshots(
      'extra fields that are longer than they are',
      'it is read beyond its end (yauzl 2.x crashed)',
      {
        bytes: () => beside({ extra: Buffer.from([0x75, 0x70, 0xff, 0xff, 1]) }),
        expect: says('File is not a zip file'),
      },
    ),
    screenshots('an index of a million names that is not packed', 'a warning for each of them', {
      bytes: () => {
        const names = Array.from({ length: 1_000_000 }, (_unused, number) => `${number}`);
        return hostileZip([{ ...index(names), method: 0 }]);
      },
      expect: says('screenshots/index.log is too long'),
    }),
    screenshots('an index of thirty million empty lines', 'a list of as many texts takes the memory', {
      bytes: () =>
        hostileZip([{ name: 'screenshots/index.log', bytes: Buffer.alloc(30_000_000, '\n'), method: 0 }]),
      expect: says('screenshots/index.log is too long'),
    }),
    screenshots('an index of one line of 30 MB', 'it is taken apart at each of its thirty million fields', {
      bytes: () =>
        hostileZip([{ name: 'screenshots/index.log', bytes: Buffer.alloc(30_000_000, '|'), method: 0 }]),
      expect: says('No screenshots found'),
    }),
    screenshots('a page of HTML instead of an archive', 'a login page that is saved as evidence', {
      bytes: () => Buffer.from('<html><script>alert(1)</script>PK</html>'),
      expect: says('File is not a zip file'),
    }),
    screenshots('a gzip instead of a zip', 'another unpacker, without the limits', {
      bytes: () => Buffer.from('1f8b0800000000000003cbcf0600473dd1d702000000', 'hex'),
      expect: says('File is not a zip file'),
    }),
  ],
};
