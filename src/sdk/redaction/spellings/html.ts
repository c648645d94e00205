import { type Cursor, isDigit, isHexDigit, isLetter, type Spelling } from './cursor.js';

/** Characters of ASCII that have a name, and the blank that does not break. */
const names: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['AMP', '&'],
  ['lt', '<'],
  ['LT', '<'],
  ['gt', '>'],
  ['GT', '>'],
  ['quot', '"'],
  ['QUOT', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['Tab', '\t'],
  ['NewLine', '\n'],
  ['excl', '!'],
  ['num', '#'],
  ['dollar', '$'],
  ['percnt', '%'],
  ['lpar', '('],
  ['rpar', ')'],
  ['ast', '*'],
  ['midast', '*'],
  ['plus', '+'],
  ['comma', ','],
  ['period', '.'],
  ['sol', '/'],
  ['colon', ':'],
  ['semi', ';'],
  ['equals', '='],
  ['quest', '?'],
  ['commat', '@'],
  ['lsqb', '['],
  ['lbrack', '['],
  ['bsol', '\\'],
  ['rsqb', ']'],
  ['rbrack', ']'],
  ['Hat', '^'],
  ['lowbar', '_'],
  ['UnderBar', '_'],
  ['grave', '`'],
  ['lcub', '{'],
  ['lbrace', '{'],
  ['verbar', '|'],
  ['vert', '|'],
  ['rcub', '}'],
  ['rbrace', '}'],
]);

/** The longest name, and digits of a number with its leading zeros. */
const longestName = 8;
const mostDigits = 10;
/** How often the `&` itself may be encoded: `&amp;amp;#39;`. */
const deepest = 3;

const semicolon = 0x3b;

/**
 * What a reference of HTML spells, behind its `&`: `amp;`, `#39;`, `#x27;`. A name without its semicolon may end
 * anywhere, so there is more than one reading.
 */
export function behindAmpersand(cursor: Cursor): readonly Spelling[] {
  const found: Spelling[] = [];
  for (let depth = 0; depth < deepest; depth += 1) {
    const isNumber = cursor.take((unit) => unit === 0x23) !== undefined;
    const isWholeAmpersand = isNumber ? readNumber(cursor, found) : readName(cursor, found);
    if (!isWholeAmpersand) break;
  }
  return found;
}

/** @returns true when it was a whole `amp;`, behind which the cursor is left */
function readName(cursor: Cursor, found: Spelling[]): boolean {
  let name = '';
  while (name.length < longestName) {
    const next = cursor.take(isLetter);
    if (next === undefined) return false;
    name += String.fromCharCode(next);
    const characters = names.get(name);
    if (characters !== undefined && end(characters, cursor, found)) return characters === '&';
  }
  return false;
}

/** @returns true when it was a whole `#38;` */
function readNumber(cursor: Cursor, found: Spelling[]): boolean {
  const isHex = cursor.take((unit) => (unit | 0x20) === 0x78) !== undefined;
  const digits: number[] = [];
  while (digits.length < mostDigits) {
    const digit = cursor.take(isHex ? isHexDigit : isDigit);
    if (digit === undefined) break;
    digits.push(digit);
  }
  const code = Number.parseInt(String.fromCharCode(...digits), isHex ? 16 : 10);
  if (!(code <= 0x10ffff)) return false;
  const characters = String.fromCodePoint(code);
  return end(characters, cursor, found) && characters === '&';
}

/** Keeps what was read, without the semicolon behind it and with it. @returns true when there is one */
function end(characters: string, cursor: Cursor, found: Spelling[]): boolean {
  found.push({ characters, end: cursor.at });
  if (cursor.take((unit) => unit === semicolon) === undefined) return false;
  found.push({ characters, end: cursor.at });
  return true;
}
