import type { Automation } from '../../playbook/automation/automation.js';
import { email } from '../../playbook/indicators/extraction/email.js';
import { asAnyText } from '../../playbook/values/cast.js';
import { note } from '../answer.js';
import { listArgument } from '../given.js';
import { needFew, needShort } from '../limits.js';

/** `ExtractEmailTransformer`: the mail addresses in texts, in lower case, an answer for each. */
export const extractEmailTransformer: Automation = {
  name: 'ExtractEmailTransformer',
  description: 'Finds the mail addresses in texts.',
  tags: ['transformer'],
  arguments: [{ name: 'value', description: 'The texts.', isRequired: true, isDefault: true, isArray: true }],
  run({ args }) {
    const found = listArgument(args, 'value').flatMap((value) => [
      ...email.find(needShort(asAnyText(value).toLowerCase(), '"value"')),
    ]);
    needFew(found, 'What is found');
    return { kind: 'done', entries: found.map((address) => note(address)) };
  },
};
