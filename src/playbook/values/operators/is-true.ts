import { asBoolean } from '../cast.js';
import type { Operator } from './operator.js';

/** True, or a text of that in any case. */
export const isTrue: Operator = {
  name: 'isTrue',
  takes: 'single',
  holds: (left) => asBoolean(left) === true,
};
