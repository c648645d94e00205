import { positionIn } from '../../../language/expression/methods/position-in.js';
import { folded } from './folded.js';
import type { Operator } from './operator.js';

/** The text has the other in it. */
export const containsString: Operator = {
  name: 'containsString',
  takes: 'single',
  holds: (left, right, options) => positionIn(folded(left, options), folded(right, options)) >= 0,
};
