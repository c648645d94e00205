import { asBoolean } from '../cast.js';
import type { Operator } from './operator.js';

/** False, or a text of that in any case. */
export const isFalse: Operator = {
  name: 'isFalse',
  takes: 'single',
  holds: (left) => asBoolean(left) === false,
};
