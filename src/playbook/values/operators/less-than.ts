import { compareNumbers } from './compare-numbers.js';
import type { Operator } from './operator.js';

/** The left number is less. */
export const lessThan: Operator = {
  name: 'lessThan',
  takes: 'single',
  holds: (left, right) => compareNumbers(left, right, (one, other) => one < other),
};
