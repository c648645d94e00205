import { compareNumbers } from './compare-numbers.js';
import type { Operator } from './operator.js';

/** The numbers differ; what is no number differs from every number. */
export const isNotEqualNumber: Operator = {
  name: 'isNotEqualNumber',
  takes: 'single',
  ofNothing: true,
  holds: (left, right) => !compareNumbers(left, right, (one, other) => one === other),
};
