import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { GivenFile } from '../../../src/cli/exec/pipe-request.js';
import { RefusedLine } from '../../../src/cli/exec/refused-line.js';
import { takeRequestFiles } from '../../../src/cli/exec/request-files.js';
import { FileChanged } from '../../../src/cli/files/file-changed.js';
import { FileUnreadable } from '../../../src/cli/files/file-unreadable.js';
import { FileNotFound } from '../../../src/sdk/errors/file-not-found.js';
import type { FileReader, StoredFile } from '../../../src/sdk/file-reader.js';

let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'sortie-request-')));
  mkdirSync(join(root, 'open/inner'), { recursive: true });
  writeFileSync(join(root, 'open/inner/a'), 'hello');
  mkdirSync(join(root, 'outside'));
  writeFileSync(join(root, 'outside/a'), 'secret');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const take = (files: Record<string, GivenFile>) =>
  takeRequestFiles(new Map(Object.entries(files)), { allowed: [join(root, 'open')], folder: root });
const onDisk = (path: string): GivenFile => ({ kind: 'path', name: 'a.exe', path });

async function contentOf(file: StoredFile): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.content()) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** Where the open handles of this process lead, where the system tells. */
function openHandles(): string[] {
  const folder = '/proc/self/fd';
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((handle) => {
    try {
      return [readlinkSync(join(folder, handle))];
    } catch {
      return [];
    }
  });
}

async function read(files: FileReader, entryId: string): Promise<string> {
  return contentOf(await files.open(entryId));
}

describe('takeRequestFiles', () => {
  it('gives the bytes of a path, by its own name, as often as they are wanted', async () => {
    const files = await take({ '79@4': onDisk('open/inner/a') });
    const file = await files.open('79@4');
    expect([file.name, file.size]).toEqual(['a.exe', 5]);
    expect([await contentOf(file), await contentOf(file)]).toEqual(['hello', 'hello']);
    await files.close();
  });

  it('opens nothing for a command that goes on after its request is over', async () => {
    const files = await take({ '79@4': onDisk('open/inner/a') });
    const tooLate = files.open('79@4');
    await files.close();
    await expect(tooLate).rejects.toThrow('the request for it is over');
    await expect(files.open('79@4')).rejects.toThrow(FileUnreadable);
    expect(openHandles().filter((path) => path.startsWith(root))).toEqual([]);
  });

  it('gives a large file piece by piece', async () => {
    const bytes = Buffer.alloc(1_000_003, 'abc');
    writeFileSync(join(root, 'open/large'), bytes);
    const files = await take({ large: onDisk('open/large') });
    expect(await read(files, 'large')).toBe(bytes.toString());
    await files.close();
  });

  it('gives the bytes of a content, padded or not', async () => {
    const content = (base64: string): GivenFile => ({ kind: 'content', name: 'b', base64 });
    const files = await take({ a: content('aGVsbG8='), b: content('aGVsbG8'), c: content('') });
    expect(await Promise.all(['a', 'b', 'c'].map((id) => read(files, id)))).toEqual(['hello', 'hello', '']);
  });

  it('knows no other entry id', async () => {
    const files = await take({ '1@1': onDisk('open/inner/a') });
    for (const id of ['2@1', '__proto__', 'constructor', ''])
      await expect(files.open(id)).rejects.toThrow(FileNotFound);
    await expect((await take({})).open('1@1')).rejects.toThrow(FileNotFound);
  });

  it('refuses a path that is not allowed, before anything is read', async () => {
    const refusal = await take({ '1@1': onDisk('outside/a') }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(RefusedLine);
    expect(refusal).toMatchObject({
      code: 'file-not-allowed',
      message: expect.stringContaining('"outside/a"'),
    });
  });

  it('finds no file that is missing, a folder or a pipe', async () => {
    execFileSync('sh', ['-c', 'mkfifo open/pipe'], { cwd: root });
    const files = await take({ a: onDisk('open/missing'), b: onDisk('open/inner'), c: onDisk('open/pipe') });
    for (const id of ['a', 'b', 'c']) await expect(files.open(id)).rejects.toThrow(FileUnreadable);
    await files.close();
  });

  it('does not follow a link put in the place of the file or of its folder', async () => {
    const files = await take({ a: onDisk('open/inner/a') });
    renameSync(join(root, 'open/inner/a'), join(root, 'open/inner/b'));
    symlinkSync('../../outside/a', join(root, 'open/inner/a'));
    await expect(files.open('a')).rejects.toThrow(FileUnreadable);
    rmSync(join(root, 'open/inner'), { recursive: true });
    symlinkSync('../outside', join(root, 'open/inner'));
    await expect(files.open('a')).rejects.toThrow(FileChanged);
    await files.close();
  });

  it('says that a file was changed while it was read', async () => {
    const files = await take({ a: onDisk('open/inner/a') });
    const file = await files.open('a');
    truncateSync(join(root, 'open/inner/a'), 2);
    await expect(contentOf(file)).rejects.toThrow('has shrunk from 5 to 2 bytes');
    appendFileSync(join(root, 'open/inner/a'), 'much more');
    await expect(contentOf(file)).rejects.toThrow('was written to');
    await files.close();
  });
});
