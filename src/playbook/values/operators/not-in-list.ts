import { isListed } from './is-listed.js';
import type { Operator } from './operator.js';

/** It is none of a list, nor of the parts of a text between commas. */
export const notInList: Operator = {
  name: 'notInList',
  takes: 'single',
  ofNothing: true,
  holds: (left, right, options) => !isListed(left, right, options),
};
