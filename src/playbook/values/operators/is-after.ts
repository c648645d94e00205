import { compareDates } from './compare-dates.js';
import type { Operator } from './operator.js';

/** The left date is later. */
export const isAfter: Operator = {
  name: 'isAfter',
  takes: 'single',
  holds: (left, right) => compareDates(left, right, (one, other) => one > other),
};
