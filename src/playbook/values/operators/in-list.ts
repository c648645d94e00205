import { isListed } from './is-listed.js';
import type { Operator } from './operator.js';

/** It is one of a list, or of the parts of a text between commas. */
export const inList: Operator = {
  name: 'inList',
  takes: 'single',
  holds: (left, right, options) => isListed(left, right, options),
};
