import { ExpressionSyntaxError } from './expression-syntax-error.js';

const simpleEscapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['b', '\b'],
  ['f', '\f'],
  ['v', '\v'],
  ['0', '\0'],
  ['\n', ''],
]);

/**
 * Reads the quoted text that begins at `start`, with JavaScript's escapes.
 * @returns its value and the index after its closing quote.
 * @throws ExpressionSyntaxError when it does not end, or an escape is malformed.
 */
export function readStringLiteral(source: string, start: number): { value: string; end: number } {
  const quote = source.charAt(start);
  let value = '';
  let from = start + 1;
  let index = from;
  while (index < source.length) {
    const character = source.charAt(index);
    if (character === quote) return { value: value + source.slice(from, index), end: index + 1 };
    if (character === '\n') break;
    if (character !== '\\') {
      index += 1;
      continue;
    }
    value += source.slice(from, index);
    const escaped = readEscape(source, index + 1);
    value += escaped.value;
    index = escaped.end;
    from = index;
  }
  throw new ExpressionSyntaxError(source, start + 1, 'this quoted text does not end');
}

function readEscape(source: string, index: number): { value: string; end: number } {
  const letter = source.charAt(index);
  if (letter === 'x') return readCodePoint(source, index, /[\da-f]{2}/iy, index + 1);
  if (letter === 'u' && source.charAt(index + 1) === '{') {
    const escaped = readCodePoint(source, index, /[\da-f]{1,6}/iy, index + 2);
    if (source.charAt(escaped.end) === '}') return { value: escaped.value, end: escaped.end + 1 };
    throw malformed(source, index);
  }
  if (letter === 'u') return readCodePoint(source, index, /[\da-f]{4}/iy, index + 1);
  return { value: simpleEscapes.get(letter) ?? letter, end: index + 1 };
}

function readCodePoint(source: string, escapeAt: number, digits: RegExp, from: number) {
  digits.lastIndex = from;
  const match = digits.exec(source);
  const code = match === null ? Number.NaN : Number.parseInt(match[0], 16);
  if (!(code <= 0x10ffff)) throw malformed(source, escapeAt);
  return { value: String.fromCodePoint(code), end: digits.lastIndex };
}

function malformed(source: string, escapeAt: number): ExpressionSyntaxError {
  return new ExpressionSyntaxError(
    source,
    escapeAt,
    'this escape is malformed; \\x41, \\u0041 and \\u{41} are right',
  );
}
