/** Shorter patterns are quick to look for whatever the text. */
const longPattern = 64;

/**
 * Where a pattern begins in a text, from a position on; -1 when nowhere. In time linear in both: `String.indexOf` takes
 * the product of the lengths for `aaa…b…aaa` in `aaaa…`, half a minute for half a megabyte, and both are vendors' texts.
 */
export function positionIn(text: string, pattern: string, from = 0): number {
  const start = Math.min(Math.max(from, 0), text.length);
  if (pattern.length < longPattern) return text.indexOf(pattern, start);
  const borders = bordersOf(pattern);
  let matched = 0;
  for (let index = start; index < text.length; index += 1) {
    matched = extended(pattern, borders, matched, text.charCodeAt(index));
    if (matched === pattern.length) return index - matched + 1;
  }
  return -1;
}

/** For each length of a beginning of the pattern the longest shorter one that it ends in (Knuth, Morris and Pratt). */
function bordersOf(pattern: string): Uint32Array {
  const borders = new Uint32Array(pattern.length + 1);
  let border = 0;
  for (let index = 1; index < pattern.length; index += 1) {
    border = extended(pattern, borders, border, pattern.charCodeAt(index));
    borders[index + 1] = border;
  }
  return borders;
}

/** How much of the pattern is matched after one more character, when so much was before it. */
function extended(pattern: string, borders: Uint32Array, matched: number, character: number): number {
  let length = matched;
  while (length > 0 && pattern.charCodeAt(length) !== character) length = borders[length] ?? 0;
  return pattern.charCodeAt(length) === character ? length + 1 : length;
}
