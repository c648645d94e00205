import { type Cursor, isDigit, isLetter, type Spelling } from './cursor.js';

const letters: ReadonlyMap<number, string> = new Map(
  Object.entries({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v' }).map(([letter, meant]) => [
    letter.charCodeAt(0),
    meant,
  ]),
);

/** Of one character: each time a text is encoded again they are twice as many. */
const mostBackslashes = 8;
const backslash = 0x5c;
const x = 0x78;
const u = 0x75;

/**
 * What a backslash and the text behind it spell: `\n`, `\u0041`, `\u{1F511}`, `\x41` of JSON and of programs, and a
 * punctuation mark that stands for itself (`\"` of JSON, `\|` of markdown). Encoded again it begins with more of them.
 */
export function behindBackslash(cursor: Cursor): readonly Spelling[] {
  const found: Spelling[] = [];
  let count = 1;
  while (count <= mostBackslashes && cursor.take((unit) => unit === backslash) !== undefined) {
    count += 1;
    if (count === 2 || count === 4 || count === 8) found.push({ characters: '\\', end: cursor.at });
  }
  if (count > mostBackslashes) return found;

  const start = cursor.at;
  const letter = cursor.take((unit) => letters.has(unit) || unit === x || unit === u);
  const mark = letter === undefined ? cursor.take(isMark) : undefined;
  if (mark !== undefined) found.push({ characters: String.fromCharCode(mark), end: cursor.at });
  const meant = letters.get(letter ?? 0);
  if (meant !== undefined) found.push({ characters: meant, end: cursor.at });
  const code = letter === x ? cursor.takeHex(2) : letter === u ? takeUnicode(cursor) : undefined;
  if (code !== undefined) found.push({ characters: String.fromCodePoint(code), end: cursor.at });
  cursor.at = start;
  return found;
}

/** `n`, `r`, `t` and the like. */
export function isWhiteSpaceLetter(unit: number): boolean {
  return letters.get(unit)?.trim() === '';
}

/** What may stand behind a backslash that is not itself. */
export function isEscape(unit: number): boolean {
  return isMark(unit) || letters.has(unit) || unit === x || unit === u;
}

/** Punctuation, or the end of a line. */
function isMark(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || (unit > 0x20 && unit < 0x7f && !isDigit(unit) && !isLetter(unit));
}

function takeUnicode(cursor: Cursor): number | undefined {
  const isBraced = cursor.take((unit) => unit === 0x7b) !== undefined;
  if (!isBraced) return cursor.takeHex(4);
  let code = 0;
  for (let digits = 0; digits < 6; digits += 1) {
    const digit = cursor.takeHex(1);
    if (digit === undefined) return undefined;
    code = code * 16 + digit;
    if (cursor.take((unit) => unit === 0x7d) !== undefined) return code <= 0x10ffff ? code : undefined;
  }
  return undefined;
}
