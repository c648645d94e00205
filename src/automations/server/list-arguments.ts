import type { AutomationArgument } from '../../playbook/automation/automation.js';

/** The arguments of the commands that write a list. */
export function listArguments(what: string): readonly AutomationArgument[] {
  return [
    { name: 'listName', description: 'The name of the list.', isRequired: true, isDefault: true },
    { name: 'listData', description: what, isArray: true },
  ];
}
