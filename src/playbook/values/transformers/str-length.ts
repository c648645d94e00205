import { asAnyText } from '../cast.js';
import type { Transformer } from './transformer.js';

/** A pair of surrogates is one character. */
function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** How many characters a text has. */
export const strLength: Transformer = {
  name: 'strLength',
  takes: 'item',
  apply: (value) => lengthOf(asAnyText(value)),
};
