import { asAnyText } from '../../playbook/values/cast.js';
import { fieldCommand } from './changed-field.js';

/** `removeIndicatorField`: values are taken from a field of known indicators. */
export const removeIndicatorField = fieldCommand(
  'removeIndicatorField',
  'Takes values from a field of indicators.',
  'The values that are taken away.',
  {
    tags: (given) => ({ removedTags: given }),
    list(before, given) {
      const removed = new Set(given);
      return before.filter((value) => !removed.has(asAnyText(value)));
    },
  },
);
