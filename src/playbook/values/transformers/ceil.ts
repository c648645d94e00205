import { needNumber } from '../cast.js';
import { finite } from './finite.js';
import type { Transformer } from './transformer.js';

/** The whole number above. */
export const ceil: Transformer = {
  name: 'ceil',
  takes: 'item',
  apply: (value) => finite(Math.ceil(needNumber(value, 'The value'))),
};
