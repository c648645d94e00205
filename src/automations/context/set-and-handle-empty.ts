import { pythonText } from '../../language/json/python-text.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { done, note } from '../answer.js';
import { argument, flagArgument, isFalsy, textArgument } from '../given.js';
import { typedValue } from '../typed-value.js';

/**
 * `SetAndHandleEmpty`: as `Set`, but nothing is written for an empty value unless it is forced, and a missing `append`
 * appends (`spec/builtin-scripts.md`).
 */
export const setAndHandleEmpty: Automation = {
  name: 'SetAndHandleEmpty',
  description: 'Sets a value in the context under a key, unless it is empty.',
  arguments: [
    { name: 'key', description: 'Where the value is set: a dotted path.', isRequired: true },
    { name: 'value', description: 'The value; a text that is JSON is read as such.', isArray: true },
    { name: 'append', description: 'false: what is there is deleted first.' },
    { name: 'stringify', description: 'Make a text of the value.', default: 'false' },
    { name: 'force', description: 'Write an empty value too.', default: 'false' },
  ],
  run({ args }) {
    const key = textArgument(args, 'key');
    const given = typedValue(argument(args, 'value'), false);
    if (isFalsy(given) && !flagArgument(args, 'force')) return done(note('value is None'));
    const value = flagArgument(args, 'stringify') ? pythonText(given) : given;
    const isReplaced = textArgument(args, 'append').trim().toLowerCase() === 'false';
    return done(
      note(`key=${key}, value=${pythonText(given)}`, { [key]: value }),
      isReplaced ? { writes: [{ op: 'delete', path: key }] } : {},
    );
  },
};
