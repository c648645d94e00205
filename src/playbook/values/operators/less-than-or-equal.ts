import { compareNumbers } from './compare-numbers.js';
import type { Operator } from './operator.js';

/** The left number is less, or equal. */
export const lessThanOrEqual: Operator = {
  name: 'lessThanOrEqual',
  takes: 'single',
  holds: (left, right) => compareNumbers(left, right, (one, other) => one <= other),
};
