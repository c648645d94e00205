import { needNumber } from '../cast.js';
import { finite } from './finite.js';
import type { Transformer } from './transformer.js';

/** The whole number below. */
export const floor: Transformer = {
  name: 'floor',
  takes: 'item',
  apply: (value) => finite(Math.floor(needNumber(value, 'The value'))),
};
