import { createHash } from 'node:crypto';
import type { BlobRef } from '../ports/file-store.js';
import { FileTooLarge } from './file-too-large.js';

/**
 * Reads bytes to their end, hashing them on the way; `onChunk` sees each chunk, and the next is read when it
 * is done with it.
 * @throws FileTooLarge as soon as there are more than `limit` bytes
 */
export async function hashBytes(
  from: AsyncIterable<Uint8Array>,
  limit: number,
  onChunk: (chunk: Uint8Array) => void | Promise<void> = () => {},
): Promise<Omit<BlobRef, 'id'>> {
  const hashes = {
    md5: createHash('md5'),
    sha1: createHash('sha1'),
    sha256: createHash('sha256'),
    sha512: createHash('sha512'),
  };
  let size = 0;
  for await (const chunk of from) {
    size += chunk.byteLength;
    if (size > limit) throw new FileTooLarge(limit);
    for (const hash of Object.values(hashes)) hash.update(chunk);
    await onChunk(chunk);
  }
  return {
    size,
    md5: hashes.md5.digest('hex'),
    sha1: hashes.sha1.digest('hex'),
    sha256: hashes.sha256.digest('hex'),
    sha512: hashes.sha512.digest('hex'),
  };
}
