import type { Operator } from './operator.js';

/** Nothing is there. */
export const isNotExists: Operator = {
  name: 'isNotExists',
  takes: 'whole',
  holds: (left) => left === null,
};
