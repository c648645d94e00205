import { needNumber } from '../cast.js';
import { ValueError } from '../value-error.js';
import { finite } from './finite.js';
import { neededNumber } from './given.js';
import type { Transformer } from './transformer.js';

function quotient(dividend: number, divisor: number): number {
  if (divisor === 0) throw new ValueError('Nothing can be divided by 0.');
  return finite(dividend / divisor);
}

/** The quotient. */
export const division: Transformer = {
  name: 'division',
  takes: 'item',
  apply: (value, args) => quotient(needNumber(value, 'The value'), neededNumber(args, 'by')),
};
