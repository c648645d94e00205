import type { Automation } from '../../playbook/automation/automation.js';
import { done, shownNote } from '../answer.js';
import { textArgument } from '../given.js';
import { needShort } from '../limits.js';

/** `URLDecode`: a text without percent-encoding, as `DecodedURL`. What is not well encoded stays, as Python has it. */
export const urlDecode: Automation = {
  name: 'URLDecode',
  description: 'Undoes the percent-encoding of a text.',
  tags: ['transformer'],
  arguments: [{ name: 'value', description: 'The text.', isRequired: true }],
  run({ args }) {
    const text = needShort(textArgument(args, 'value'), 'The text');
    const decoded = text.replace(/(?:%[\da-f]{2})+/gi, (run) =>
      Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'),
    );
    return done(shownNote({ DecodedURL: decoded }, decoded, { DecodedURL: decoded }));
  },
};
