import { containsValue } from './contains-value.js';
import type { Operator } from './operator.js';

/** A list has the element, a text the part, an object the member. */
export const containsGeneral: Operator = {
  name: 'containsGeneral',
  takes: 'whole',
  searches: true,
  holds: (left, right, options) => containsValue(left, right, options),
};
