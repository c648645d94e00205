import { folded } from './folded.js';
import type { Operator } from './operator.js';

/** The text has the other in it. */
export const containsString: Operator = {
  name: 'containsString',
  takes: 'single',
  holds: (left, right, options) => folded(left, options).includes(folded(right, options)),
};
