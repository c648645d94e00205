import type { Cursor, Spelling } from './cursor.js';

/** How often the mark itself may be encoded: `%252541`. */
const deepest = 3;

/**
 * What bytes in hexadecimal digits spell, each behind a mark: `%C3%B6` of a URL, `=C3=B6` of quoted-printable. They are
 * taken for UTF-8, and a single one for Latin-1 too.
 */
export function behindMark(cursor: Cursor, mark: number): readonly Spelling[] {
  const found: Spelling[] = [];
  for (let depth = 0; depth < deepest; depth += 1) {
    const first = cursor.takeHex(2);
    if (first === undefined) break;
    found.push({ characters: String.fromCharCode(first), end: cursor.at });
    if (first === mark) continue;
    const character = first < 0x80 ? undefined : takeCharacter(cursor, first, mark, depth);
    if (character !== undefined) found.push({ characters: character, end: cursor.at });
    break;
  }
  return found;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function takeCharacter(cursor: Cursor, first: number, mark: number, depth: number): string | undefined {
  const bytes = [first];
  while (bytes.length < lengthOf(first)) {
    if (cursor.take((unit) => unit === mark) === undefined) return undefined;
    for (let count = 0; count < depth; count += 1) if (cursor.takeHex(2) !== mark) return undefined;
    const byte = cursor.takeHex(2);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  try {
    return utf8.decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

/** How many bytes a character of UTF-8 has, by its first one; 1 for what is none. */
function lengthOf(first: number): number {
  if (first < 0xc2 || first > 0xf4) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

/** A line of quoted-printable ends in `=` where its text does not end. */
export function softLineBreak(cursor: Cursor): readonly Spelling[] {
  const end = cursor.take((unit) => unit === 0x0a || unit === 0x0d);
  return end === undefined ? [] : [{ characters: '\n', end: cursor.at }];
}
