import type { Automation } from '../../playbook/automation/automation.js';
import { withoutItems } from '../../playbook/lists/list-data.js';
import { argument, textArgument } from '../given.js';
import { carriedOut } from './carried-out.js';
import { listArguments } from './list-arguments.js';
import { needList } from './need-list.js';

/** `removeFromList`: drops the items of a list that equal those given (`spec/builtin-scripts.md`). */
export const removeFromList: Automation = {
  name: 'removeFromList',
  description: 'Removes from a list.',
  arguments: listArguments('The items that are dropped.'),
  run({ args, root }) {
    const name = textArgument(args, 'listName');
    const value = withoutItems(needList(root, name), argument(args, 'listData'));
    return carriedOut([{ kind: 'set-list', name, value }]);
  },
};
