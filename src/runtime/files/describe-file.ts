import type { FileSource } from '../../language/entry/command-result.js';
import type { BlobRef, FileStore } from '../ports/file-store.js';
import type { FileType } from './file-magic.js';

/** What the platform says of a stored file beside its size and hashes (`spec/entries.md` section 8). */
export interface FileDescription extends FileType {
  /** Of samples that are not too large. */
  readonly ssdeep?: string;
}

const mebibyte = 1024 * 1024;
/** Bytes that libmagic looks at. */
const startLength = mebibyte;
/**
 * Bytes of the largest file with an SSDeep. The library takes the whole file and blocks: half a second for 8 MiB, ten
 * times that for one that repeats itself.
 */
const largestSsdeep = 8 * mebibyte;

/** Describes a stored file. Both libraries are loaded with the first file. */
export async function describeFile(
  blob: BlobRef,
  kind: FileSource['kind'],
  store: FileStore,
): Promise<FileDescription> {
  const isHashed = kind === 'sample' && blob.size <= largestSsdeep;
  const bytes = await firstBytes(store.open(blob), isHashed ? blob.size : startLength);
  const { fileMagic } = await import('./file-magic.js');
  const type = await fileMagic(bytes.subarray(0, startLength));
  if (!isHashed || bytes.byteLength === 0) return type;
  const { default: library } = await import('ssdeep.js');
  return { ...type, ssdeep: library.digest(bytes) };
}

async function firstBytes(from: AsyncIterable<Uint8Array>, length: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of from) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size >= length) break;
  }
  return Buffer.concat(chunks).subarray(0, length);
}
