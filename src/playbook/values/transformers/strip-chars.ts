import { asAnyText } from '../cast.js';
import { textArgument } from './given.js';
import type { Transformer } from './transformer.js';

function stripped(text: string, characters: string): string {
  const drop = new Set(characters);
  const letters = [...text];
  let from = 0;
  let to = letters.length;
  while (from < to && drop.has(letters[from] ?? '')) from += 1;
  while (to > from && drop.has(letters[to - 1] ?? '')) to -= 1;
  return letters.slice(from, to).join('');
}

/** The text without certain characters at its ends. */
export const stripChars: Transformer = {
  name: 'StripChars',
  takes: 'item',
  apply: (value, args) => stripped(asAnyText(value), textArgument(args, 'chars')),
};
