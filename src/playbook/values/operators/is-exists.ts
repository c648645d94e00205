import type { Operator } from './operator.js';

/** Something is there, be it false, an empty text, list or object. */
export const isExists: Operator = {
  name: 'isExists',
  takes: 'whole',
  holds: (left) => left !== null,
};
