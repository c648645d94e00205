import { jsonText } from '../../language/context/json-text.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { partsBetween } from '../../playbook/values/parts-of.js';
import { done, note } from '../answer.js';
import { textArgument } from '../given.js';

/** `CreateArray`: the parts of a text between separators, trimmed, as a list under a key. */
export const createArray: Automation = {
  name: 'CreateArray',
  description: 'Takes a text apart into a list.',
  arguments: [
    { name: 'arrayData', description: 'The text; a list stays as it is.', isDefault: true, isArray: true },
    { name: 'separator', description: 'What stands between the parts; a comma by default.' },
    { name: 'contextKey', description: 'Where the list is written; "array" by default.' },
  ],
  run({ args }) {
    const { arrayData = '' } = args;
    const separator = textArgument(args, 'separator') || ',';
    const list = Array.isArray(arrayData)
      ? arrayData
      : partsBetween(textArgument(args, 'arrayData'), separator).map((part) => part.trim());
    const key = textArgument(args, 'contextKey') || 'array';
    return done(note(jsonText(list, { sortKeys: false }), { [key]: list }));
  },
};
