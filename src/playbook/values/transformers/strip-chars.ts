import { asAnyText } from '../cast.js';
import { textArgument } from './given.js';
import type { Transformer } from './transformer.js';

/** The last character before an index; a pair of surrogates is one. */
function lastOf(text: string, before: number): string {
  const pair = text.slice(Math.max(0, before - 2), before);
  return (pair.codePointAt(0) ?? 0) > 0xffff ? pair : pair.slice(-1);
}

function stripped(text: string, characters: string): string {
  const drop = new Set(characters);
  let from = 0;
  let to = text.length;
  for (const letter of text) {
    if (!drop.has(letter)) break;
    from += letter.length;
  }
  for (let letter = lastOf(text, to); to > from && drop.has(letter); letter = lastOf(text, to))
    to -= letter.length;
  return text.slice(from, to);
}

/** The text without certain characters at its ends. */
export const stripChars: Transformer = {
  name: 'StripChars',
  takes: 'item',
  apply: (value, args) => stripped(asAnyText(value), textArgument(args, 'chars')),
};
