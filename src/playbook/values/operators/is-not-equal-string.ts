import { folded } from './folded.js';
import type { Operator } from './operator.js';

/** The texts differ; of a list any item does. Nothing differs from everything. */
export const isNotEqualString: Operator = {
  name: 'isNotEqualString',
  takes: 'single',
  ofNothing: true,
  holds: (left, right, options) => folded(left, options) !== folded(right, options),
};
