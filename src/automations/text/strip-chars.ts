import type { Automation } from '../../playbook/automation/automation.js';
import { done, note } from '../answer.js';
import { textArgument } from '../given.js';

/** `StripChars`: a text without certain characters at its ends. */
export const stripChars: Automation = {
  name: 'StripChars',
  description: 'Removes characters from both ends of a text.',
  tags: ['transformer'],
  arguments: [
    { name: 'value', description: 'The text.', isRequired: true, isDefault: true },
    { name: 'chars', description: 'The characters.', isRequired: true },
  ],
  run({ args }) {
    const text = [...textArgument(args, 'value')];
    const dropped = new Set(textArgument(args, 'chars'));
    const isKept = (character: string) => !dropped.has(character);
    const from = text.findIndex(isKept);
    return done(note(from === -1 ? '' : text.slice(from, text.findLastIndex(isKept) + 1).join('')));
  },
};
