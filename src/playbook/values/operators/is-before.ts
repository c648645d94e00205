import { compareDates } from './compare-dates.js';
import type { Operator } from './operator.js';

/** The left date is earlier. */
export const isBefore: Operator = {
  name: 'isBefore',
  takes: 'single',
  holds: (left, right) => compareDates(left, right, (one, other) => one < other),
};
