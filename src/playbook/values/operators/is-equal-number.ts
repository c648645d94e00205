import { compareNumbers } from './compare-numbers.js';
import type { Operator } from './operator.js';

/** The numbers are equal. */
export const isEqualNumber: Operator = {
  name: 'isEqualNumber',
  takes: 'single',
  holds: (left, right) => compareNumbers(left, right, (one, other) => one === other),
};
