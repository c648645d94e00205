import { asList } from '../cast.js';
import { neededNumber } from './given.js';
import type { Transformer } from './transformer.js';

/** The item at an index from 0. */
export const atIndex: Transformer = {
  name: 'atIndex',
  takes: 'list',
  isShallow: true,
  apply: (value, args) => asList(value)[neededNumber(args, 'index')] ?? null,
};
