import { behindBackslash, isEscape, isWhiteSpaceLetter } from './backslash.js';
import { Cursor, isHexDigit, isLetter, type Spelling } from './cursor.js';
import { behindMark, softLineBreak } from './encoded-bytes.js';
import { behindAmpersand } from './html.js';
import { lineTag } from './line-tag.js';

const backslash = 0x5c;
const percent = 0x25;
const equals = 0x3d;
const ampersand = 0x26;
const lessThan = 0x3c;

/** The characters that may begin another spelling than themselves. */
export const openers: readonly number[] = [backslash, percent, equals, ampersand, lessThan];

const openerFlags = new Uint8Array(128);
for (const opener of openers) openerFlags[opener] = 1;

export function isOpener(unit: number): boolean {
  return openerFlags[unit] === 1;
}

/** How many encodings may lie over one another: JSON in HTML in JSON. */
const deepest = 3;

const none: readonly Spelling[] = [];

/**
 * Every other way to read what stands at a place of a text than as its own character: what an escape of JSON, a URL,
 * HTML or quoted-printable stands for, and the end of a line that is written as one. An escape may be written in
 * escapes: `\\u0041`, `%2541`, `\u0026amp;`, `%5Cu0041`. Their number is bounded, whatever the text.
 */
export function otherSpellingsAt(text: string, at: number, layers = deepest): readonly Spelling[] {
  const opener = text.charCodeAt(at);
  if (!isOpener(opener) || !mayFollow(opener, text.charCodeAt(at + 1))) return none;
  const others = layers > 1 ? (place: number) => otherSpellingsAt(text, place, layers - 1) : () => none;
  let latest = behind(opener, new Cursor(text, at + 1, others));
  if (latest.length === 0) return none;
  const found = [...latest];
  for (let layer = 1; layer < layers; layer += 1) {
    const next: Spelling[] = [];
    for (const { characters, end } of latest) {
      const inner = characters.charCodeAt(0);
      // The first reading has already followed those of its own kind.
      if (!isOpener(inner) || (layer === 1 && inner === opener)) continue;
      next.push(...behind(inner, new Cursor(text, end, others)));
    }
    if (next.length === 0) break;
    found.push(...next);
    latest = next;
  }
  return found;
}

/** A quick look at whether an opener can spell a character that is neither white space nor the end of a line. */
export function maySpellVisibly(opener: number, next: number): boolean {
  if (opener === lessThan || (opener === backslash && isWhiteSpaceLetter(next))) return false;
  return mayFollow(opener, next);
}

/** Most openers are themselves: a look at what follows is cheaper than reading it. */
function mayFollow(opener: number, next: number): boolean {
  // Only backslashes come in rows.
  if (isOpener(next)) return next !== opener || opener === backslash;
  switch (opener) {
    case backslash:
      return isEscape(next);
    case percent:
      return isHexDigit(next);
    case equals:
      return isHexDigit(next) || next === 0x0a || next === 0x0d;
    case ampersand:
      return next === 0x23 || isLetter(next);
    default:
      return (next | 0x20) === 0x62;
  }
}

function behind(opener: number, cursor: Cursor): readonly Spelling[] {
  switch (opener) {
    case backslash:
      return behindBackslash(cursor);
    case percent:
      return behindMark(cursor, percent);
    case equals: {
      const start = cursor.at;
      const bytes = behindMark(cursor, equals);
      cursor.at = start;
      return [...bytes, ...softLineBreak(cursor)];
    }
    case ampersand:
      return behindAmpersand(cursor);
    default:
      return lineTag(cursor);
  }
}
