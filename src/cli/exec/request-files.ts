import { constants } from 'node:fs';
import { type FileHandle, open, realpath, stat } from 'node:fs/promises';
import { whyUnreadable } from '../../runtime/files/why-unreadable.js';
import { FileNotFound } from '../../sdk/errors/file-not-found.js';
import type { FileReader, StoredFile } from '../../sdk/file-reader.js';
import { FileChanged } from '../files/file-changed.js';
import { FileUnreadable } from '../files/file-unreadable.js';
import { type AllowedFolders, allowedPath } from './allowed-folders.js';
import type { GivenFile } from './pipe-request.js';
import { RefusedLine } from './refused-line.js';

/** The files of one request. Whoever takes them closes them. */
export interface RequestFiles extends FileReader {
  close(): Promise<void>;
}

export interface FileAccess {
  readonly allowed: AllowedFolders;
  /** What relative paths start from. */
  readonly folder: string;
}

const noFiles: RequestFiles = {
  open: async (entryId) => {
    throw new FileNotFound(entryId);
  },
  close: async () => {},
};

/**
 * Takes the files of a request: a path must lead below an allowed folder. Nothing is read before the command asks.
 * @throws RefusedLine `file-not-allowed`
 */
export async function takeRequestFiles(
  given: ReadonlyMap<string, GivenFile>,
  access: FileAccess,
): Promise<RequestFiles> {
  if (given.size === 0) return noFiles;
  const openers = new Map<string, () => Promise<StoredFile>>();
  const handles: FileHandle[] = [];
  let isClosed = false;
  for (const [entryId, file] of given) {
    if (file.kind === 'content') {
      openers.set(entryId, async () => inMemory(file.name, Buffer.from(file.base64, 'base64')));
      continue;
    }
    const real = await allowedPath(file.path, access.allowed, access.folder);
    if (real === undefined) throw notAllowed(entryId, file.path, access.allowed);
    openers.set(entryId, async () => {
      const handle = await openFile(real);
      handles.push(handle);
      // A command that ran out of time may still be at work when its request is over.
      if (isClosed) {
        await handle.close();
        throw new FileUnreadable(real, 'the request for it is over');
      }
      return onDisk(file.name, real, handle);
    });
  }
  return {
    async open(entryId) {
      const opener = openers.get(entryId);
      if (!opener) throw new FileNotFound(entryId);
      return opener();
    },
    async close() {
      isClosed = true;
      await Promise.all(handles.map((handle) => handle.close()));
    },
  };
}

function notAllowed(entryId: string, path: string, allowed: AllowedFolders): RefusedLine {
  const advice =
    allowed.length === 0
      ? 'No folder is allowed: start sortie exec with --allow-files DIR, or send contentBase64.'
      : 'It does not lie below a folder of --allow-files.';
  return new RefusedLine(
    'file-not-allowed',
    `The file ${JSON.stringify(entryId.slice(0, 100))} may not be read from ${JSON.stringify(path.slice(0, 300))}. ${advice}`,
  );
}

function inMemory(name: string, bytes: Uint8Array): StoredFile {
  return {
    name,
    size: bytes.byteLength,
    async *content() {
      yield bytes;
    },
  };
}

/**
 * Opens the file that was allowed and no other: the last part of its path must be no link, and what is open must still
 * be what lies there. A pipe put in its place does not block.
 */
async function openFile(path: string): Promise<FileHandle> {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  let handle: FileHandle;
  try {
    handle = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch (error) {
    throw new FileUnreadable(path, whyUnreadable(error));
  }
  try {
    const [opened, real, there] = await Promise.all([handle.stat(), realpath(path), stat(path)]);
    if (!opened.isFile()) throw new FileUnreadable(path, 'it is no regular file');
    if (real !== path || opened.ino !== there.ino || opened.dev !== there.dev)
      throw new FileChanged(path, 'was replaced');
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

const pieceBytes = 256 * 1024;

async function onDisk(name: string, path: string, handle: FileHandle): Promise<StoredFile> {
  const { size, mtimeMs } = await handle.stat();
  return {
    name,
    size,
    async *content() {
      let position = 0;
      while (position < size) {
        const length = Math.min(pieceBytes, size - position);
        const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, position);
        if (bytesRead === 0) throw new FileChanged(path, `has shrunk from ${size} to ${position} bytes`);
        position += bytesRead;
        yield buffer.subarray(0, bytesRead);
      }
      if ((await handle.stat()).mtimeMs !== mtimeMs) throw new FileChanged(path, 'was written to');
    },
  };
}
