import { folded } from './folded.js';
import type { Operator } from './operator.js';

/** The text does not begin with the other. */
export const notStartWith: Operator = {
  name: 'notStartWith',
  takes: 'single',
  ofNothing: true,
  holds: (left, right, options) => !folded(left, options).startsWith(folded(right, options)),
};
