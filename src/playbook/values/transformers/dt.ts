import { textArgument } from './given.js';
import { readBelow } from './read-below.js';
import type { Transformer } from './transformer.js';

/** A context path or a program, with the item as its root. */
export const contextLanguage: Transformer = {
  name: 'DT',
  takes: 'item',
  isShallow: true,
  apply: (value, args, surroundings) => readBelow(value, textArgument(args, 'dt'), surroundings),
};
