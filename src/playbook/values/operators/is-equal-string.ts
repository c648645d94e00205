import { folded } from './folded.js';
import type { Operator } from './operator.js';

/** The texts are equal. */
export const isEqualString: Operator = {
  name: 'isEqualString',
  takes: 'single',
  holds: (left, right, options) => folded(left, options) === folded(right, options),
};
