import { asList } from '../cast.js';
import { isEmptyValue } from '../operators/is-empty-value.js';
import { bare } from './bare.js';
import { argument } from './given.js';
import type { Transformer } from './transformer.js';

/** A list with the item at its end, where the item is not empty. */
export const appendIfNotEmpty: Transformer = {
  name: 'AppendIfNotEmpty',
  takes: 'list',
  isShallow: true,
  takesNothing: true,
  apply: (value, args) =>
    bare([...asList(value), ...(isEmptyValue(argument(args, 'item')) ? [] : asList(argument(args, 'item')))]),
};
