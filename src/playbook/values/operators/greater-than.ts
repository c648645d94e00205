import { compareNumbers } from './compare-numbers.js';
import type { Operator } from './operator.js';

/** The left number is greater. */
export const greaterThan: Operator = {
  name: 'greaterThan',
  takes: 'single',
  holds: (left, right) => compareNumbers(left, right, (one, other) => one > other),
};
