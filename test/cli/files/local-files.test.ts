import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FileChanged } from '../../../src/cli/files/file-changed.js';
import { FileUnreadable } from '../../../src/cli/files/file-unreadable.js';
import { withLocalFiles } from '../../../src/cli/files/local-files.js';
import type { BlobRef } from '../../../src/runtime/ports/file-store.js';
import { memoryFileStore } from '../../../src/stores/memory/memory-file-store.js';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sortie-files-'));
  path = join(folder, 'sample.bin');
  writeFileSync(path, 'abcdef');
});
afterEach(() => rmSync(folder, { recursive: true }));

const files = withLocalFiles(memoryFileStore());

async function contentOf(blob: BlobRef): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of files.open(blob)) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe('withLocalFiles', () => {
  it('hashes a local file and gives its bytes as often as they are wanted', async () => {
    const blob = await files.adopt(path);
    expect(blob).toMatchObject({ size: 6, md5: 'e80b5017098950fc58aad83c8c14978e' });
    await expect(files.confirm(blob)).resolves.toBeUndefined();
    expect([await contentOf(blob), await contentOf(blob)]).toEqual(['abcdef', 'abcdef']);
  });

  it('takes an empty file', async () => {
    writeFileSync(path, '');
    const blob = await files.adopt(path);
    expect([blob.size, await contentOf(blob)]).toEqual([0, '']);
  });

  it.each<[string, () => void, string]>([
    ['grown', () => appendFileSync(path, 'g'), 'has grown from 6 to 7 bytes'],
    ['shrunk', () => truncateSync(path, 2), 'has shrunk from 6 to 2 bytes'],
    ['gone', () => rmSync(path), 'is gone'],
    ['been written to', () => utimesSync(path, 1, 1), 'was written to since'],
  ])('says that it has %s since', async (_, change, message) => {
    const blob = await files.adopt(path);
    change();
    await expect(files.confirm(blob)).rejects.toThrow(FileChanged);
    await expect(files.confirm(blob)).rejects.toThrow(message);
  });

  it('sends neither more nor fewer bytes than it promised', async () => {
    const blob = await files.adopt(path);
    appendFileSync(path, 'g');
    await expect(contentOf(blob)).rejects.toThrow(FileChanged);
    truncateSync(path, 2);
    await expect(contentOf(blob)).rejects.toThrow('has shrunk from 6 to 2 bytes');
    rmSync(path);
    await expect(contentOf(blob)).rejects.toThrow(FileChanged);
  });

  it.each([
    ['a file that is not there', () => join(folder, 'gone'), 'there is no such file'],
    ['a folder', () => folder, 'it is a folder'],
    ['a path through a file', () => join(path, 'below'), 'part of its path is a file'],
    ['a device', () => '/dev/null', 'it is no regular file'],
  ])('refuses %s', async (_, name, why) => {
    await expect(files.adopt(name())).rejects.toThrow(FileUnreadable);
    await expect(files.adopt(name())).rejects.toThrow(why);
  });

  it('refuses a file that is larger than anybody takes, before it reads it', async () => {
    truncateSync(path, 1024 ** 4);
    await expect(files.adopt(path)).rejects.toThrow('it is larger than 1 GiB, the most that is submitted');
  });

  it('does not read on in a file that is longer than it said', async () => {
    // Of such a kind are the files in which Linux tells of a process.
    if (!existsSync('/proc/self/status')) return;
    await expect(files.adopt('/proc/self/status')).rejects.toThrow('has grown beyond its 0 bytes');
  });

  it('leaves other files to the store', async () => {
    async function* bytes(): AsyncIterable<Uint8Array> {
      yield Buffer.from('xyz');
    }
    const blob = await files.put(bytes(), 10);
    expect(await contentOf(blob)).toBe('xyz');
    await files.remove(blob);
    await expect(files.confirm(blob)).rejects.toThrow();
  });

  it('forgets a local file without deleting it', async () => {
    const blob = await files.adopt(path);
    await files.remove(blob);
    await expect(files.confirm(blob)).rejects.toThrow();
    expect((await files.adopt(path)).size).toBe(6);
  });
});
