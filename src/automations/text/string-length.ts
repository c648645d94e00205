import type { Automation } from '../../playbook/automation/automation.js';
import { done, note } from '../answer.js';
import { textArgument } from '../given.js';

/** `StringLength`: how long a text is, in UTF-16 units as JavaScript counts. */
export const stringLength: Automation = {
  name: 'StringLength',
  description: 'Tells how long a text is.',
  arguments: [{ name: 'str', description: 'The text.', isRequired: true, isDefault: true }],
  run({ args }) {
    const { length } = textArgument(args, 'str');
    return done(note(length), { writes: [{ op: 'set', path: 'StringLength.Result', value: length }] });
  },
};
