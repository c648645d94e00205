import { needNumber } from '../cast.js';
import { finite } from './finite.js';
import type { Transformer } from './transformer.js';

function rounded(number: number): number {
  return finite(Math.sign(number) * Math.round(Math.abs(number)));
}

/** The nearest whole number; a half goes away from 0. */
export const round: Transformer = {
  name: 'round',
  takes: 'item',
  apply: (value) => rounded(needNumber(value, 'The value')),
};
