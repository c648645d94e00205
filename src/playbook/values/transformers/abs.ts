import { needNumber } from '../cast.js';
import type { Transformer } from './transformer.js';

/** The number without its sign. */
export const abs: Transformer = {
  name: 'abs',
  takes: 'item',
  apply: (value) => Math.abs(needNumber(value, 'The value')),
};
