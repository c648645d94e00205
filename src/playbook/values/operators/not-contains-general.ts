import { containsValue } from './contains-value.js';
import type { Operator } from './operator.js';

/** A list has no such element, a text no such part, an object no such member. */
export const notContainsGeneral: Operator = {
  name: 'notContainsGeneral',
  takes: 'whole',
  searches: true,
  holds: (left, right, options) => !containsValue(left, right, options),
};
