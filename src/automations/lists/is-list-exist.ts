import type { Automation } from '../../playbook/automation/automation.js';
import { answered } from '../answer.js';
import { textArgument } from '../given.js';
import { listNamed } from './list-named.js';

/** `IsListExist`: whether there is a list of a name. */
export const isListExist: Automation = {
  name: 'IsListExist',
  description: 'Tells whether a list exists.',
  tags: ['condition'],
  arguments: [{ name: 'listName', description: 'Its name.', isRequired: true, isDefault: true }],
  run: ({ args, root }) => answered(listNamed(root, textArgument(args, 'listName')) !== undefined),
};
