import { asList, asNumber } from '../cast.js';
import type { Operator } from './operator.js';

/** The list has so many items; a single value is one, nothing is none. */
export const hasLength: Operator = {
  name: 'hasLength',
  takes: 'list',
  holds: (left, right) => asList(left).length === asNumber(right),
};
