import { folded } from './folded.js';
import type { Operator } from './operator.js';

/** The text does not end with the other. */
export const notEndWith: Operator = {
  name: 'notEndWith',
  takes: 'single',
  ofNothing: true,
  holds: (left, right, options) => !folded(left, options).endsWith(folded(right, options)),
};
