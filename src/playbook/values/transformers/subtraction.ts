import { needNumber } from '../cast.js';
import { finite } from './finite.js';
import { neededNumber } from './given.js';
import type { Transformer } from './transformer.js';

/** The difference. */
export const subtraction: Transformer = {
  name: 'subtraction',
  takes: 'item',
  apply: (value, args) => finite(needNumber(value, 'The value') - neededNumber(args, 'by')),
};
