import { needNumber } from '../cast.js';
import { finite } from './finite.js';
import { neededNumber } from './given.js';
import type { Transformer } from './transformer.js';

/** The product. */
export const multiply: Transformer = {
  name: 'multiply',
  takes: 'item',
  apply: (value, args) => finite(needNumber(value, 'The value') * neededNumber(args, 'by')),
};
