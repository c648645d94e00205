import { isEmptyValue } from './is-empty-value.js';
import type { Operator } from './operator.js';

/** Neither null nor an empty text, list or object. */
export const isNotEmpty: Operator = {
  name: 'isNotEmpty',
  takes: 'whole',
  holds: (left) => !isEmptyValue(left),
};
