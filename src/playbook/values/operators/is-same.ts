import { compareDates } from './compare-dates.js';
import type { Operator } from './operator.js';

/** The dates are the same moment. */
export const isSame: Operator = {
  name: 'isSame',
  takes: 'single',
  holds: (left, right) => compareDates(left, right, (one, other) => one === other),
};
