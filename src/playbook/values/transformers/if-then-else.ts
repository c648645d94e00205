import { decide } from './conditions/decide.js';
import type { Transformer } from './transformer.js';

/** One value where a condition holds, else another. */
export const ifThenElse: Transformer = {
  name: 'If-Then-Else',
  takes: 'item',
  takesNothing: true,
  apply: (value, args, { budget }) => decide(value, args, budget),
};
