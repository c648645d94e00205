import { asAnyText } from '../cast.js';
import { partsBetween } from '../parts-of.js';
import { textArgument } from './given.js';
import type { Transformer } from './transformer.js';

/** The parts of a text between delimiters, trimmed. */
export const splitAndTrim: Transformer = {
  name: 'splitAndTrim',
  takes: 'item',
  apply: (value, args) =>
    partsBetween(asAnyText(value), textArgument(args, 'delimiter') || ',').map((part) => part.trim()),
};
