import { folded } from './folded.js';
import type { Operator } from './operator.js';

/** The text ends with the other. */
export const endWith: Operator = {
  name: 'endWith',
  takes: 'single',
  holds: (left, right, options) => folded(left, options).endsWith(folded(right, options)),
};
