import { isEmptyValue } from './is-empty-value.js';
import type { Operator } from './operator.js';

/** Null, an empty text, list or object. */
export const isEmpty: Operator = {
  name: 'isEmpty',
  takes: 'whole',
  holds: (left) => isEmptyValue(left),
};
