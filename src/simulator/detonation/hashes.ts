import { createHash } from 'node:crypto';

/** The hashes of a sample, in lower-case hexadecimal digits. */
export interface Hashes {
  readonly md5: string;
  readonly sha1: string;
  readonly sha256: string;
  readonly ssdeep: string;
}

/** Hashes bytes as they come in. */
export interface Hasher {
  add(chunk: Buffer): void;
  finish(): Hashes;
}

/**
 * Text in the shape of an ssdeep hash. It is made from the SHA-256 and says nothing of similarity:
 * two samples that differ in one byte get unrelated texts.
 */
function ssdeepShape(sha256: string, size: number): string {
  let blockSize = 3;
  while (blockSize * 64 < size) blockSize *= 2;
  const letters = createHash('sha512').update(sha256).digest('base64').replaceAll('=', '');
  const length = Math.max(1, Math.min(64, Math.floor(size / blockSize)));
  return `${blockSize}:${letters.slice(0, length)}:${letters.slice(0, Math.ceil(length / 2))}`;
}

/** A hasher with nothing in it yet. */
export function newHasher(): Hasher {
  const md5 = createHash('md5');
  const sha1 = createHash('sha1');
  const sha256 = createHash('sha256');
  let size = 0;
  return {
    add(chunk) {
      size += chunk.length;
      for (const hash of [md5, sha1, sha256]) hash.update(chunk);
    },
    finish() {
      const digest = sha256.digest('hex');
      return {
        md5: md5.digest('hex'),
        sha1: sha1.digest('hex'),
        sha256: digest,
        ssdeep: ssdeepShape(digest, size),
      };
    },
  };
}

/** The hashes of bytes that are all there. */
export function hashesOf(content: Buffer): Hashes {
  const hasher = newHasher();
  hasher.add(content);
  return hasher.finish();
}

/** The first `length` hexadecimal digits that belong to `label` under `seed`: the same every time. */
export function seededDigits(seed: string, label: string, length: number): string {
  return createHash('sha256').update(`${seed}/${label}`).digest('hex').slice(0, length);
}

/** A number from 0 to `count` - 1 that belongs to `label` under `seed`. */
export function seededNumber(seed: string, label: string, count: number): number {
  return Number.parseInt(seededDigits(seed, label, 8), 16) % count;
}
