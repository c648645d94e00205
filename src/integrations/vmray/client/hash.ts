import { ArgumentError } from '../../../sdk/index.js';

/** A hash that the platform can look up. */
export interface LookupHash {
  readonly kind: 'md5' | 'sha1' | 'sha256';
  readonly text: string;
}

const kinds: ReadonlyMap<number, LookupHash['kind']> = new Map([
  [32, 'md5'],
  [40, 'sha1'],
  [64, 'sha256'],
]);

/** Reads a hash: hexadecimal, its kind by its length after trimming (D20). @throws ArgumentError otherwise */
export function readHash(given: string): LookupHash {
  const text = given.trim();
  const kind = kinds.get(text.length);
  if (kind === undefined || !/^[0-9a-f]+$/i.test(text)) {
    throw new ArgumentError(
      'hash',
      given,
      'must be an MD5, SHA1 or SHA256 hash: 32, 40 or 64 hexadecimal digits',
    );
  }
  return { kind, text };
}
