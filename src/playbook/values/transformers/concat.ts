import { asAnyText } from '../cast.js';
import { joined } from '../joined.js';
import { textArgument } from './given.js';
import type { Transformer } from './transformer.js';

/** A prefix, the text, a suffix. */
export const concat: Transformer = {
  name: 'concat',
  takes: 'item',
  apply: (value, args) =>
    joined([textArgument(args, 'prefix'), asAnyText(value), textArgument(args, 'suffix')], ''),
};
