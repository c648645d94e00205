import { asList } from '../cast.js';
import type { Transformer } from './transformer.js';

/** How many items; a single value is one, nothing is none. */
export const count: Transformer = {
  name: 'count',
  takes: 'list',
  isShallow: true,
  takesNothing: true,
  apply: (value) => asList(value).length,
};
