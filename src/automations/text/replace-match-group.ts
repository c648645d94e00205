import type { Automation } from '../../playbook/automation/automation.js';
import { regularExpression } from '../../playbook/values/regular-expression.js';
import { search } from '../../playbook/values/search.js';
import { done, note } from '../answer.js';
import { textArgument } from '../given.js';
import { needRoom, needShort } from '../limits.js';

/**
 * `ReplaceMatchGroup`: what the groups of a regular expression (RE2) match is replaced, and the rest of the match stays.
 * A group that takes no part, or lies in another, is passed over.
 */
export const replaceMatchGroup: Automation = {
  name: 'ReplaceMatchGroup',
  description: 'Replaces what the groups of a regular expression match.',
  tags: ['transformer'],
  arguments: [
    { name: 'value', description: 'The text.', isRequired: true, isDefault: true },
    { name: 'regex', description: 'The regular expression.', isRequired: true },
    { name: 'replace_with', description: 'What comes instead.', isRequired: true },
  ],
  run({ args }) {
    const text = needShort(textArgument(args, 'value'), '"value"');
    const instead = textArgument(args, 'replace_with');
    const expression = regularExpression(textArgument(args, 'regex'));
    const match = search(expression, text);
    const parts: string[] = [];
    let from = 0;
    let { length } = text;
    while (match.find())
      for (let group = 1; group <= expression.groupCount(); group += 1) {
        const start = match.start(group);
        if (start < from) continue;
        length += instead.length;
        needRoom(length, 'The result');
        parts.push(text.slice(from, start), instead);
        from = match.end(group);
      }
    return done(note(parts.join('') + text.slice(from)));
  },
};
