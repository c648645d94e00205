import { positionIn } from '../../../language/expression/methods/position-in.js';
import { asAnyText } from '../cast.js';
import { textArgument } from './given.js';
import type { Transformer } from './transformer.js';

function before(text: string, mark: string): string {
  const at = positionIn(text, mark);
  return at === -1 ? text : text.slice(0, at);
}

/** The text before the first occurrence; all of it where there is none. */
export const substringTo: Transformer = {
  name: 'substringTo',
  takes: 'item',
  apply: (value, args) => before(asAnyText(value), textArgument(args, 'to')),
};
