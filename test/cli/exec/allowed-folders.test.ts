import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allowedPath, findAllowedFolders } from '../../../src/cli/exec/allowed-folders.js';
import { WrongUse } from '../../../src/cli/wrong-use.js';

let root = '';
beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'sortie-allowed-')));
  for (const folder of ['open/inner', 'open-not', 'other'])
    mkdirSync(join(root, folder), { recursive: true });
  for (const file of ['open/a.txt', 'open/..b', 'open/inner/c', 'open-not/secret', 'secret', 'other/d'])
    writeFileSync(join(root, file), 'x');
  symlinkSync('../secret', join(root, 'open/link-out'));
  symlinkSync('..', join(root, 'open/link-up'));
  symlinkSync('inner/c', join(root, 'open/link-in'));
  symlinkSync('../gone', join(root, 'open/link-nowhere'));
  symlinkSync('open', join(root, 'alias'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const allowed = async (path: string, ...folders: string[]) =>
  allowedPath(path, await findAllowedFolders(folders, root), root);

describe('allowedPath', () => {
  it.each([
    ['open/a.txt', 'open/a.txt'],
    ['./open/inner/../a.txt', 'open/a.txt'],
    ['open/..b', 'open/..b'],
    ['open/inner/c', 'open/inner/c'],
    ['open/link-in', 'open/inner/c'],
    ['alias/a.txt', 'open/a.txt'],
    ['open/missing', 'open/missing'],
  ])('leads %s to %s', async (path, real) => {
    expect(await allowed(path, 'open')).toBe(join(root, real));
    expect(await allowed(join(root, path), 'open')).toBe(join(root, real));
    expect(await allowed(path, 'alias')).toBe(join(root, real));
  });

  it.each([
    'secret',
    'open',
    'open/../secret',
    'open/link-out',
    'open/link-up/secret',
    'open/link-up/missing',
    'open/link-nowhere',
    'open-not/secret',
    'open/inner/../../open-not/secret',
    'open/missing/missing',
    'open/a.txt\0.png',
    '/etc/passwd',
    '../../../../../../../../etc/passwd',
    '.',
    '..',
    '/',
    '',
  ])('refuses %j', async (path) => {
    expect(await allowed(path, 'open')).toBeUndefined();
  });

  it('allows each of several folders, and nothing without any', async () => {
    expect(await allowed('other/d', 'open', 'other')).toBe(join(root, 'other/d'));
    expect(await allowed('open/a.txt', 'other')).toBeUndefined();
    expect(await allowed('open/a.txt')).toBeUndefined();
  });

  it('refuses folders that are none', async () => {
    await expect(findAllowedFolders(['open/a.txt'], root)).rejects.toThrow(WrongUse);
    await expect(findAllowedFolders(['gone'], root)).rejects.toThrow(
      '"gone" cannot be used: there is no such file',
    );
  });
});
