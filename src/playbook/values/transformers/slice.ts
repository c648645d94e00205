import { asList } from '../cast.js';
import { bare } from './bare.js';
import { numberArgument } from './given.js';
import type { Transformer } from './transformer.js';

/** The items from one index up to another. */
export const slice: Transformer = {
  name: 'slice',
  takes: 'list',
  isShallow: true,
  apply: (value, args) =>
    bare(asList(value).slice(numberArgument(args, 'from') ?? 0, numberArgument(args, 'to'))),
};
