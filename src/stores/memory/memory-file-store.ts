import { randomUUID } from 'node:crypto';
import { hashBytes } from '../../runtime/files/hash-bytes.js';
import type { BlobRef, FileStore } from '../../runtime/ports/file-store.js';
import { FileNotFound } from '../../sdk/errors/file-not-found.js';

/** Keeps files for as long as the process lives. */
export function memoryFileStore(): FileStore {
  const kept = new Map<string, readonly Uint8Array[]>();

  function chunksOf(blob: BlobRef): readonly Uint8Array[] {
    const chunks = kept.get(blob.id);
    if (!chunks) throw new FileNotFound(blob.id);
    return chunks;
  }

  return {
    async put(from, limit) {
      const chunks: Uint8Array[] = [];
      // A copy: a stream may use its buffer again.
      const facts = await hashBytes(from, limit, (chunk) => {
        chunks.push(Uint8Array.from(chunk));
      });
      const blob = { id: randomUUID(), ...facts };
      kept.set(blob.id, chunks);
      return blob;
    },
    async confirm(blob) {
      chunksOf(blob);
    },
    async *open(blob) {
      yield* chunksOf(blob);
    },
    async remove(blob) {
      kept.delete(blob.id);
    },
  };
}
