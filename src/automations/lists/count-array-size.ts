import { isJsonList } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { done, note } from '../answer.js';
import { argument, textArgument } from '../given.js';

/** `CountArraySize`: how many elements a list has, as `ArraySize` or under another key. */
export const countArraySize: Automation = {
  name: 'CountArraySize',
  description: 'Tells how many elements a list has.',
  arguments: [
    { name: 'array', description: 'The list.', isRequired: true, isDefault: true, isArray: true },
    { name: 'contextKey', description: 'Where the number is written; "ArraySize" by default.' },
  ],
  run({ args }) {
    const list = argument(args, 'array');
    if (!isJsonList(list)) return done(note('What is given is no list.'));
    const path = textArgument(args, 'contextKey') || 'ArraySize';
    return done(note(list.length), { writes: [{ op: 'set', path, value: list.length }] });
  },
};
