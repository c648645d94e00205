import { positionIn } from '../../../language/expression/methods/position-in.js';
import { folded } from './folded.js';
import type { Operator } from './operator.js';

/** The text does not have the other in it; of a list any item does not. */
export const notContainsString: Operator = {
  name: 'notContainsString',
  takes: 'single',
  ofNothing: true,
  holds: (left, right, options) => positionIn(folded(left, options), folded(right, options)) < 0,
};
