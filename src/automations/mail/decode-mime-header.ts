import type { Automation } from '../../playbook/automation/automation.js';
import { done, note } from '../answer.js';
import { textArgument } from '../given.js';
import { needShort } from '../limits.js';
import { decodedWords } from './decoded-words.js';

/** `DecodeMimeHeader`: the header of a mail as it is meant, as `DecodedMimeHeader`. */
export const decodeMimeHeader: Automation = {
  name: 'DecodeMimeHeader',
  description: 'Decodes the encoded words of a mail header.',
  arguments: [{ name: 'value', description: 'The header.', isDefault: true }],
  run({ args }) {
    const header = needShort(textArgument(args, 'value'), '"value"').replace(/^"/, '').replace(/"$/, '');
    const decoded = header.split('\n').map(decodedWords).join('\n');
    return done(note(decoded, { DecodedMimeHeader: decoded }));
  },
};
