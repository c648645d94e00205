import { containsAny } from './contains-any.js';
import type { Operator } from './operator.js';

/** A text has one of the others in it; of a list an element is one of them. With nothing on a side it does not hold. */
export const stringContainsArray: Operator = {
  name: 'StringContainsArray',
  takes: 'whole',
  searches: true,
  holds: (left, right, options) => containsAny(left, right, options),
};
