import type { Automation } from '../../playbook/automation/automation.js';
import { done, note } from '../answer.js';
import { textArgument } from '../given.js';
import { needShort } from '../limits.js';

/** `Base64Encode`: the base64 of a text, as `Base64.encoded`. */
export const base64Encode: Automation = {
  name: 'Base64Encode',
  description: 'Writes a text as base64.',
  arguments: [{ name: 'input', description: 'The text.', isRequired: true, isDefault: true }],
  run({ args }) {
    const encoded = Buffer.from(needShort(textArgument(args, 'input'), 'The text')).toString('base64');
    return done(note(encoded, { 'Base64.encoded': encoded }));
  },
};
