import { setImmediate } from 'node:timers/promises';
import type { FileSource } from '../../language/entry/command-result.js';
import type { BlobRef, FileStore } from '../ports/file-store.js';
import type { FileType } from './guess-file-type.js';
import type { Ssdeep } from './ssdeep.js';

/** What the platform says of a stored file beside its size and hashes (`spec/entries.md` section 8). */
export interface FileDescription extends FileType {
  /** Of samples that are not too large. */
  readonly ssdeep?: string;
}

const mebibyte = 1024 * 1024;
/** Bytes that libmagic looks at, as `file(1)` does. */
const startLength = mebibyte;
/** Bytes of the largest file with an SSDeep (design decision 15): a second and a half of work. */
const largestSsdeep = 32 * mebibyte;

/** Describes a stored file. What it needs for that is loaded with the first file. */
export async function describeFile(
  blob: BlobRef,
  kind: FileSource['kind'],
  store: FileStore,
): Promise<FileDescription> {
  const isHashed = kind === 'sample' && blob.size > 0 && blob.size <= largestSsdeep;
  const hash = isHashed ? new (await import('./ssdeep.js')).Ssdeep() : undefined;
  const start = await read(store.open(blob), hash);
  const { fileType } = await import('./file-type.js');
  const type = await fileType(start);
  return hash ? { ...type, ssdeep: hash.digest() } : type;
}

/** Reads as much as is wanted. @returns the beginning */
async function read(from: AsyncIterable<Uint8Array>, hash: Ssdeep | undefined): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of from) {
    if (size < startLength) chunks.push(chunk.slice(0, startLength - size));
    size += chunk.byteLength;
    if (!hash && size >= startLength) break;
    hash?.update(chunk);
    // Others have their turn: a store in memory would never let go.
    if (hash) await setImmediate();
  }
  return Buffer.concat(chunks);
}
