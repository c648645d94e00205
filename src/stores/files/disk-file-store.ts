import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { link, mkdir, open, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { hashBytes } from '../../runtime/files/hash-bytes.js';
import { systemCode } from '../../runtime/files/why-unreadable.js';
import type { BlobRef, FileStore } from '../../runtime/ports/file-store.js';
import { FileNotFound } from '../../sdk/errors/file-not-found.js';
import { StoredFileDamaged } from './stored-file-damaged.js';

/** A store whose files other programs can be pointed to. */
export interface DiskFileStore extends FileStore {
  /** The absolute path of a file's bytes, until it is removed. @throws FileNotFound when no store gave out the id */
  pathOf(blob: BlobRef): string;
}

/** The SHA-256 of the bytes, and a name of its own for each time they were put. */
const idPattern = /^([0-9a-f]{64})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/**
 * Keeps files in a folder (design decision 15): `<sha256>/<uuid>`, folders of mode 0700, files of mode 0600. The same
 * bytes put twice lie there once, under two names, so that removing one leaves the other. Files are written under
 * another name first: whatever stands under its own is whole. The folder is made when it is first needed; a store of
 * another process on the same folder finds what this one has put.
 */
export function diskFileStore(folder: string): DiskFileStore {
  const root = resolve(folder);
  const arriving = join(root, 'arriving');

  function pathOf(blob: BlobRef): string {
    const [, sha256, name] = idPattern.exec(blob.id) ?? [];
    // An id comes out of an investigation that somebody may have written by hand.
    if (sha256 === undefined || name === undefined) throw new FileNotFound(blob.id);
    return join(root, sha256, name);
  }

  async function* read(blob: BlobRef): AsyncIterable<Uint8Array> {
    const path = pathOf(blob);
    let size = 0;
    try {
      for await (const chunk of createReadStream(path)) {
        const bytes: Uint8Array = chunk;
        size += bytes.byteLength;
        if (size > blob.size) break;
        yield bytes;
      }
    } catch (error) {
      throw isMissing(error) ? new FileNotFound(blob.id) : error;
    }
    if (size !== blob.size) throw new StoredFileDamaged(path, blob.size, size);
  }

  return {
    pathOf,
    async put(from, limit) {
      await mkdir(arriving, { recursive: true, mode: 0o700 });
      const name = randomUUID();
      const unfinished = join(arriving, name);
      try {
        const file = await open(unfinished, 'wx', 0o600);
        try {
          const facts = await hashBytes(from, limit, (chunk) => file.writeFile(chunk));
          await file.sync();
          const blob = { id: `${facts.sha256}-${name}`, ...facts };
          await settle(unfinished, join(root, facts.sha256), name, facts.size);
          return blob;
        } finally {
          await file.close();
        }
      } finally {
        await rm(unfinished, { force: true });
      }
    },
    async confirm(blob) {
      const path = pathOf(blob);
      const { size } = await stat(path).catch((error: unknown) => {
        throw isMissing(error) ? new FileNotFound(blob.id) : error;
      });
      if (size !== blob.size) throw new StoredFileDamaged(path, blob.size, size);
    },
    open: read,
    async remove(blob) {
      const path = pathOf(blob);
      await rm(path, { force: true });
      // Others may have the same bytes there, or be putting them.
      await rmdir(join(path, '..')).catch(() => {});
    },
  };
}

/** Gives a finished file its own name, or that name to the same bytes if they lie there already. */
async function settle(unfinished: string, folder: string, name: string, size: number): Promise<void> {
  const path = join(folder, name);
  // The last of the same bytes may be removed, folder and all, between two of these steps.
  for (let tries = 0; ; tries++) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    try {
      const [same] = await readdir(folder);
      if (same !== undefined && (await linked(join(folder, same), path, size))) return;
      await rename(unfinished, path);
      return;
    } catch (error) {
      if (!isMissing(error) || tries >= 10) throw error;
    }
  }
}

/** @returns false when the bytes there are not whole, or the file system cannot do it: they then lie there twice */
async function linked(existing: string, path: string, size: number): Promise<boolean> {
  try {
    if ((await stat(existing)).size !== size) return false;
    await link(existing, path);
    return true;
  } catch {
    return false;
  }
}

function isMissing(error: unknown): boolean {
  return systemCode(error) === 'ENOENT';
}
