import { mkdtempSync, rmSync } from 'node:fs';
import { appendFile, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FileNotFound } from '../../../src/sdk/errors/file-not-found.js';
import { diskFileStore } from '../../../src/stores/files/disk-file-store.js';
import { chunks, contentOf, describeFileStore, reusedBuffer } from '../file-store-contract.js';

let place: string;
/** Does not exist yet. */
let folder: string;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'sortie-store-'));
  folder = join(place, 'made', 'when', 'needed');
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

describeFileStore('diskFileStore', () => diskFileStore(folder));

/** Every file and folder below a folder, with its mode. */
async function everythingIn(root: string): Promise<Map<string, number>> {
  const names = await readdir(root, { recursive: true });
  const found = new Map<string, number>();
  for (const name of names) found.set(name, (await stat(join(root, name))).mode & 0o777);
  return found;
}

const hashes = { md5: '', sha1: '', sha256: '', sha512: '' };
const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

describe('diskFileStore', () => {
  it('lets nobody else read what it keeps, and leaves nothing half-written', async () => {
    const store = diskFileStore(folder);
    const blob = await store.put(reusedBuffer('abc'), 9);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    const found = await everythingIn(folder);
    expect([...found.values()].sort()).toEqual([0o600, 0o700, 0o700]);
    expect([...found.keys()]).toContain(relative(folder, store.pathOf(blob)));
    expect(await readdir(join(folder, 'arriving'))).toEqual([]);
    expect(store.pathOf(blob)).toContain(join(folder, sha256));
  });

  it('names a file that other programs can read, and that another process finds again', async () => {
    const blob = await diskFileStore(folder).put(reusedBuffer('abc'), 9);
    const later = diskFileStore(folder);
    expect(isAbsolute(later.pathOf(blob))).toBe(true);
    expect(await readFile(later.pathOf(blob), 'utf8')).toBe('abc');
    expect(String(await contentOf(later, blob))).toBe('abc');
  });

  it('keeps the same bytes once', async () => {
    const store = diskFileStore(folder);
    const [one, other] = [await store.put(reusedBuffer('abc'), 9), await store.put(reusedBuffer('abc'), 9)];
    expect((await stat(store.pathOf(one))).ino).toBe((await stat(store.pathOf(other))).ino);
    await store.remove(one);
    await store.remove(other);
    expect([...(await everythingIn(folder)).keys()]).toEqual(['arriving']);
  });

  it('keeps them once more when the first were written to', async () => {
    const store = diskFileStore(folder);
    const one = await store.put(reusedBuffer('abc'), 9);
    await writeFile(store.pathOf(one), 'ab');
    const other = await store.put(reusedBuffer('abc'), 9);
    expect(String(await contentOf(store, other))).toBe('abc');
  });

  it('leaves nothing of a file that cannot be read to its end', async () => {
    const store = diskFileStore(folder);
    async function* broken(): AsyncIterable<Uint8Array> {
      yield Buffer.from('abc');
      throw new Error('the connection was cut');
    }
    await expect(store.put(broken(), 9)).rejects.toThrow('the connection was cut');
    await expect(store.put(reusedBuffer('abc', 'def'), 4)).rejects.toThrow('larger than');
    expect([...(await everythingIn(folder)).keys()]).toEqual(['arriving']);
  });

  it('says so when a file was changed or is gone', async () => {
    const store = diskFileStore(folder);
    const blob = await store.put(reusedBuffer('abc'), 9);
    await appendFile(store.pathOf(blob), 'd');
    await expect(store.confirm(blob)).rejects.toThrow('it has 4 bytes, not the 3 that were stored');
    await expect(contentOf(store, blob)).rejects.toThrow('was changed behind our back');
    await rm(store.pathOf(blob));
    await expect(store.confirm(blob)).rejects.toThrow(FileNotFound);
  });

  it.each([
    '',
    '..',
    '../../etc/passwd',
    sha256,
    `${sha256}-`,
    `${sha256}-../../../etc/passwd`,
    `${sha256}-00000000-0000-0000-0000-000000000000/..`,
    `${sha256}-00000000-0000-0000-0000-000000000000\n`,
    `../${sha256}-00000000-0000-0000-0000-000000000000`,
    `${sha256.toUpperCase()}-00000000-0000-0000-0000-000000000000`,
  ])('follows no id out of its folder: %j', async (id) => {
    const store = diskFileStore(folder);
    const blob = { id, size: 3, ...hashes };
    expect(() => store.pathOf(blob)).toThrow(FileNotFound);
    await expect(store.confirm(blob)).rejects.toThrow(FileNotFound);
    await expect(contentOf(store, blob)).rejects.toThrow(FileNotFound);
    await expect(store.remove(blob)).rejects.toThrow(FileNotFound);
  });

  it('gives no path outside of its folder, whatever the id', () => {
    const store = diskFileStore(folder);
    const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef./-') });
    fc.assert(
      fc.property(
        fc.oneof(
          hex,
          fc.string(),
          fc.uuid().map((uuid) => `${sha256}-${uuid}`),
        ),
        (id) => {
          try {
            expect(relative(folder, store.pathOf({ id, size: 0, ...hashes }))).not.toMatch(/^\.\./);
          } catch (error) {
            expect(error).toBeInstanceOf(FileNotFound);
          }
        },
      ),
    );
  });

  it('keeps a large file', async () => {
    const store = diskFileStore(folder);
    const chunk = Buffer.alloc(1024 * 1024, 'large');
    const blob = await store.put(chunks(...Array.from({ length: 16 }, () => chunk)), 16 * chunk.byteLength);
    expect((await stat(store.pathOf(blob))).size).toBe(16 * chunk.byteLength);
    await expect(store.confirm(blob)).resolves.toBeUndefined();
  });
});
