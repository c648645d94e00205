import { isOpener, otherSpellingsAt } from './spellings/spellings-at.js';

const wordCharacter = /[\p{L}\p{N}_]/u;
/** UTF-16 units of the longest escape that is looked for before a word. */
const longestEscape = 16;

/**
 * True when a part of a text is no part of a longer word: beside a letter, digit or underscore at either of its ends
 * stands no other one. The `n` of `\n` is no letter.
 */
export function standsAlone(text: string, start: number, end: number): boolean {
  const isJoined = wordCharacter.test(text.charAt(start)) && isWordBefore(text, start);
  return !isJoined && !(wordCharacter.test(text.charAt(end - 1)) && isWordAt(text, end));
}

function isWordAt(text: string, at: number): boolean {
  return wordCharacter.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

function isWordBefore(text: string, end: number): boolean {
  const last = text.slice(Math.max(end - 2, 0), end);
  // Two units are one character or two.
  if (!wordCharacter.test([...last].at(-1) ?? '')) return false;
  for (let at = end - 2; at >= 0 && at >= end - longestEscape; at -= 1) {
    if (!isOpener(text.charCodeAt(at))) continue;
    const spelling = otherSpellingsAt(text, at).find((other) => other.end === end);
    if (spelling) return wordCharacter.test(spelling.characters);
  }
  return true;
}
