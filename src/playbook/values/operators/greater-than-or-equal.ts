import { compareNumbers } from './compare-numbers.js';
import type { Operator } from './operator.js';

/** The left number is greater, or equal. */
export const greaterThanOrEqual: Operator = {
  name: 'greaterThanOrEqual',
  takes: 'single',
  holds: (left, right) => compareNumbers(left, right, (one, other) => one >= other),
};
