import { isJsonList } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { done, note } from '../answer.js';
import { argument } from '../given.js';

/** `GetFirstObject`: the first of a list, null where it is empty; anything else as it is. Known by how playbooks use it only. */
export const getFirstObject: Automation = {
  name: 'GetFirstObject',
  description: 'Gives the first of a list.',
  tags: ['transformer', 'entirelist'],
  arguments: [{ name: 'value', description: 'The list.', isRequired: true, isDefault: true, isArray: true }],
  run({ args }) {
    const value = argument(args, 'value');
    return done(note(isJsonList(value) ? (value[0] ?? null) : value));
  },
};
