import { asNumber, asText } from '../cast.js';
import type { Operator } from './operator.js';

/** The text has so many characters. */
export const stringHasLength: Operator = {
  name: 'stringHasLength',
  takes: 'single',
  holds: (left, right) => asText(left).length === asNumber(right),
};
