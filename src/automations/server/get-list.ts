import type { Automation } from '../../playbook/automation/automation.js';
import { listText } from '../../playbook/lists/list-data.js';
import { done, note } from '../answer.js';
import { textArgument } from '../given.js';
import { needList } from './need-list.js';

/** `getList`: the text of a list, also where it is JSON; nothing is written to the context (`spec/builtin-scripts.md`). */
export const getList: Automation = {
  name: 'getList',
  description: 'Shows a list.',
  arguments: [{ name: 'listName', description: 'The name of the list.', isRequired: true, isDefault: true }],
  run: ({ args, root }) => done(note(listText(needList(root, textArgument(args, 'listName'))))),
};
