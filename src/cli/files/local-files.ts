import { randomUUID } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { FileTooLarge } from '../../runtime/files/file-too-large.js';
import { hashBytes } from '../../runtime/files/hash-bytes.js';
import { whyUnreadable } from '../../runtime/files/why-unreadable.js';
import type { BlobRef, FileStore } from '../../runtime/ports/file-store.js';
import { FileChanged } from './file-changed.js';
import { FileUnreadable } from './file-unreadable.js';

const gibibyte = 1024 ** 3;
/** Bytes: some times what a sandbox takes. A sparse file has any size at all, and all of it is hashed. */
const largestFile = gibibyte;

/** A file store that can also hold local files where they are. */
export interface LocalFiles extends FileStore {
  /**
   * Reads a local file once for its hashes, and again whenever its bytes are wanted: a large sample is never copied.
   * @throws FileUnreadable when it is no readable file; FileChanged when it grows or shrinks meanwhile
   */
  adopt(path: string): Promise<BlobRef>;
}

/** Adds local files to a store; everything else is the store's own matter. */
export function withLocalFiles(store: FileStore): LocalFiles {
  const adopted = new Map<string, { readonly path: string; readonly modified: number }>();

  async function* read(path: string, blob: BlobRef): AsyncIterable<Uint8Array> {
    let size = 0;
    try {
      for await (const bytes of bytesOf(path)) {
        size += bytes.byteLength;
        if (size > blob.size) break;
        yield bytes;
      }
    } catch (error) {
      throw new FileChanged(path, `can no longer be read (${whyUnreadable(error)})`);
    }
    if (size > blob.size) throw new FileChanged(path, `has grown beyond its ${blob.size} bytes`);
    if (size < blob.size) throw new FileChanged(path, `has shrunk from ${blob.size} to ${size} bytes`);
  }

  return {
    async adopt(path) {
      const before = await regularFile(path);
      const facts = await hashBytes(bytesOf(path), before.size).catch((error: unknown) => {
        // A file that never ends, or to which somebody writes for ever, is not read for ever.
        if (error instanceof FileTooLarge)
          throw new FileChanged(path, `has grown beyond its ${before.size} bytes`);
        throw new FileUnreadable(path, whyUnreadable(error));
      });
      if (facts.size < before.size)
        throw new FileChanged(path, `has shrunk from ${before.size} to ${facts.size} bytes`);
      const blob = { id: randomUUID(), ...facts };
      adopted.set(blob.id, { path, modified: before.mtimeMs });
      return blob;
    },
    put: (from, limit) => store.put(from, limit),
    async confirm(blob) {
      const file = adopted.get(blob.id);
      if (!file) return store.confirm(blob);
      const { size, mtimeMs } = await stat(file.path).catch(() => {
        throw new FileChanged(file.path, 'is gone');
      });
      const direction = size > blob.size ? 'grown' : 'shrunk';
      if (size !== blob.size)
        throw new FileChanged(file.path, `has ${direction} from ${blob.size} to ${size} bytes`);
      if (mtimeMs !== file.modified) throw new FileChanged(file.path, 'was written to');
    },
    open(blob) {
      const file = adopted.get(blob.id);
      return file ? read(file.path, blob) : store.open(blob);
    },
    async remove(blob) {
      if (!adopted.delete(blob.id)) await store.remove(blob);
    },
  };
}

async function* bytesOf(path: string): AsyncIterable<Uint8Array> {
  // A pipe put in its place does not block.
  const { O_RDONLY, O_NONBLOCK = 0 } = constants;
  const file: FileHandle = await open(path, O_RDONLY | O_NONBLOCK);
  // It closes the file at its end.
  for await (const chunk of file.createReadStream()) yield chunk;
}

async function regularFile(path: string): Promise<Stats> {
  const facts = await stat(path).catch((error: unknown) => {
    throw new FileUnreadable(path, whyUnreadable(error));
  });
  if (facts.isDirectory()) throw new FileUnreadable(path, 'it is a folder');
  // A pipe has no size beforehand and can be read but once, an upload may need it twice.
  if (!facts.isFile())
    throw new FileUnreadable(path, 'it is no regular file; pass its content through standard input as @-');
  if (facts.size > largestFile)
    throw new FileUnreadable(
      path,
      `it is larger than ${largestFile / gibibyte} GiB, the most that is submitted`,
    );
  return facts;
}
