import { isContained } from './is-contained.js';
import type { Operator } from './operator.js';

/** It is no element of the list, nor a part of the text, on the right. */
export const notIn: Operator = {
  name: 'notIn',
  takes: 'whole',
  searches: true,
  holds: (left, right, options) => !isContained(left, right, options),
};
