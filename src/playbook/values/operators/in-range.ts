import { isInRange } from './is-in-range.js';
import type { Operator } from './operator.js';

/** A number from the first to the second of `from,to`, both included; a bound that is none leaves nothing. */
export const inRange: Operator = {
  name: 'InRange',
  takes: 'single',
  holds: (left, right) => isInRange(left, right),
};
