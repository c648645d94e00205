import { fieldCommand } from './changed-field.js';

/** `appendIndicatorField`: values are added to a field of known indicators; one that is there already stays once. */
export const appendIndicatorField = fieldCommand(
  'appendIndicatorField',
  'Adds values to a field of indicators.',
  'The values that are added.',
  {
    tags: (given) => ({ tags: given }),
    list: (before, given) => [...new Set([...before, ...given])],
  },
);
