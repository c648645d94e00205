import { isContained } from './is-contained.js';
import type { Operator } from './operator.js';

/** It is an element of the list, or a part of the text, on the right. */
export const isIn: Operator = {
  name: 'in',
  takes: 'whole',
  searches: true,
  holds: (left, right, options) => isContained(left, right, options),
};
