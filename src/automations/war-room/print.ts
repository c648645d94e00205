import type { Automation } from '../../playbook/automation/automation.js';
import { done, note } from '../answer.js';
import { argument } from '../given.js';

/** `Print`: a note with the value. */
export const print: Automation = {
  name: 'Print',
  description: 'Writes a value to the War Room.',
  arguments: [{ name: 'value', description: 'The value.', isRequired: true, isDefault: true, isArray: true }],
  run: ({ args }) => done(note(argument(args, 'value'))),
};
