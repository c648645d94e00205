/** How much like a secret a secret looks. */
export type Strength = 'none' | 'word' | 'short' | 'strong';

/** Shorter ones would be found in every text. */
const shortest = 4;
/** From so many characters on a secret is found inside longer words too. */
const longEnough = 8;
/** The same for one that is made of letters only, or of digits only. */
const longEnoughWord = 16;

/** What JSON, YAML and Python write for no value in particular. */
const literals: ReadonlySet<string> = new Set(['true', 'false', 'null', 'none', 'undefined']);

const oneKind = /^(?:\p{L}+|\p{N}+)$/u;

/**
 * Decides where a secret is masked, so that a poor one does not blank the whole output (`spec/attacks.md` 42). It is
 * about how it looks, for nobody can list all words:
 *
 * - `none`: fewer than 4 characters, or a literal such as `true`. It is never masked.
 * - `word`: fewer than 16 characters and letters only, or digits only: `password`, `malicious`, `3902238`. It is masked
 *   where it stands alone, with no letter, digit or underscore beside it, and in messages only: in an answer's data it
 *   is an ordinary word, a verdict or a sample's id, unless the name of its member says that it is a secret.
 * - `short`: fewer than 8 characters of several kinds: `s3cr3t`. It is masked where it stands alone, everywhere.
 * - `strong`: anything else. It is masked wherever it is found, inside longer words too.
 */
export function strengthOf(secret: string): Strength {
  const { length } = secret;
  if (length < shortest || literals.has(secret.toLowerCase())) return 'none';
  if (length < longEnoughWord && oneKind.test(secret)) return 'word';
  return length < longEnough ? 'short' : 'strong';
}
