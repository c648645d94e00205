import { asList } from '../cast.js';
import { bare } from './bare.js';
import { argument } from './given.js';
import type { Transformer } from './transformer.js';

/** A list with the item, or the items of a list, at its end. */
export const append: Transformer = {
  name: 'append',
  takes: 'list',
  isShallow: true,
  takesNothing: true,
  apply: (value, args) => bare([...asList(value), ...asList(argument(args, 'item'))]),
};
