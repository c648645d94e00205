import { folded } from './folded.js';
import type { Operator } from './operator.js';

/** The text begins with the other. */
export const startWith: Operator = {
  name: 'startWith',
  takes: 'single',
  holds: (left, right, options) => folded(left, options).startsWith(folded(right, options)),
};
