import { positionIn } from '../../../language/expression/methods/position-in.js';
import { asAnyText } from '../cast.js';
import { textArgument } from './given.js';
import type { Transformer } from './transformer.js';

function after(text: string, mark: string): string {
  const at = positionIn(text, mark);
  return at === -1 ? text : text.slice(at + mark.length);
}

/** The text after the first occurrence; all of it where there is none. */
export const substringFrom: Transformer = {
  name: 'substringFrom',
  takes: 'item',
  apply: (value, args) => after(asAnyText(value), textArgument(args, 'from')),
};
