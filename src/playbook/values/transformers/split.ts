import { asAnyText } from '../cast.js';
import { partsBetween } from '../parts-of.js';
import { textArgument } from './given.js';
import type { Transformer } from './transformer.js';

/** The parts of a text between delimiters, as they are. */
export const split: Transformer = {
  name: 'split',
  takes: 'item',
  apply: (value, args) => partsBetween(asAnyText(value), textArgument(args, 'delimiter') || ','),
};
