import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { executable } from '../e2e/sortie.js';
import { useHostilePlace } from './doors/hostile-place.js';
import { mostSeconds } from './promise.js';

const place = useHostilePlace();
const { at, ask } = place;

/** Paths that are no file as any other: what they are made of, what is said, and what else would happen. */
const refused: readonly (readonly [what: string, make: () => string, words: string, reason: string])[] = [
  ['a folder', () => made('folder', mkdirSync), 'it is a folder', 'EISDIR in the middle of an upload'],
  [
    'a pipe',
    () => made('pipe', (path) => execFileSync('mkfifo', [path])),
    'no regular file',
    'opening it waits for ever',
  ],
  ['a device', () => '/dev/zero', 'no regular file', 'it never ends'],
  ['a terminal', () => '/dev/tty', 'cannot be used', 'it waits for somebody to type'],
  ['the memory of a process', () => '/proc/self/mem', 'reading it failed', 'the key of the API lies in it'],
  [
    'a file that has no size and yet content',
    () => '/proc/self/environ',
    'has grown beyond its 0 bytes',
    'the key of the API lies in it',
  ],
  [
    'a link to itself',
    () => made('loop', (path) => symlinkSync(path, path)),
    'ELOOP',
    'it is followed without end',
  ],
  [
    'a link to nothing',
    () => made('dangling', (path) => symlinkSync('/no/such', path)),
    'there is no such file',
    '',
  ],
  ['a name that is too long', () => at('x'.repeat(5000)), 'ENAMETOOLONG', 'no system call takes it'],
  [
    'a sparse file of a terabyte',
    () =>
      made('sparse', (path) => {
        writeFileSync(path, '');
        truncateSync(path, 1024 ** 4);
      }),
    'it is larger than 1 GiB',
    'an hour of hashing for a file of 0 blocks',
  ],
];

function made(name: string, make: (path: string) => void): string {
  const path = at(name);
  make(path);
  return path;
}

const describeOnLinux = existsSync('/proc/self/status') ? describe : describe.skip;
describeOnLinux('local files that are none', () => {
  it.each(refused)('%s is refused, and nothing is sent', async (_what, make, words) => {
    place.vendor.play({});
    const path = make();
    expect((await ask(['detonate', path])).errors).toContain(words);
    expect((await ask(['run', 'vmray-upload-sample', `entry_id=@${path}`])).errors).toContain(words);
    expect(place.vendor.received).toEqual([]);
  });

  it('a name that is no UTF-8 is not taken for another', () => {
    const script = 'touch "$(printf "\\377.exe")" && exec "$0" "$1" detonate "$(printf "\\377.exe")"';
    const { status, stderr } = spawnSync('sh', ['-c', script, process.execPath, executable], {
      cwd: place.folder,
      env: { PATH: process.env['PATH'], ...place.environment() },
      encoding: 'utf8',
    });
    expect([status, stderr.includes('there is no such file')]).toEqual([2, true]);
  });

  it('standard input that never ends is refused before it takes the memory', () => {
    const script = 'exec "$0" "$1" detonate - < /dev/zero';
    const { status, stderr } = spawnSync('sh', ['-c', script, process.execPath, executable], {
      cwd: place.folder,
      env: { PATH: process.env['PATH'], ...place.environment() },
      encoding: 'utf8',
      timeout: mostSeconds * 1000,
    });
    expect([status, stderr.includes('larger than 256 MiB')]).toEqual([1, true]);
  });

  it('a name that begins with a dash is an option, unless its folder stands before it', async () => {
    writeFileSync(at('--json'), 'a sample');
    expect((await ask(['detonate', '-rf'])).code).toBe(2);
    expect((await ask(['detonate', './--json'])).output).toMatch(/^# --json\n/);
    expect((await ask(['detonate', '--', '--json'])).output).toMatch(/^# --json\n/);
  });

  it('an empty file is a sample like any other', async () => {
    writeFileSync(at('empty'), '');
    expect((await ask(['detonate', 'empty'])).output).toContain('alicious');
  });

  const isRoot = process.getuid?.() === 0;
  (isRoot ? it.skip : it)('a file that may not be read is refused', async () => {
    writeFileSync(at('locked'), 'a sample');
    chmodSync(at('locked'), 0);
    expect((await ask(['detonate', 'locked'])).errors).toContain('it may not be read');
  });
});
