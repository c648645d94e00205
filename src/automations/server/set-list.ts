import type { Automation } from '../../playbook/automation/automation.js';
import { listData } from '../../playbook/lists/list-data.js';
import { argument, textArgument } from '../given.js';
import { carriedOut } from './carried-out.js';
import { listArguments } from './list-arguments.js';
import { needList } from './need-list.js';

/** `setList`: overwrites a list that is there (`spec/builtin-scripts.md`). */
export const setList: Automation = {
  name: 'setList',
  description: 'Overwrites a list.',
  arguments: listArguments('What it holds from now on.'),
  run({ args, root }) {
    const name = textArgument(args, 'listName');
    needList(root, name);
    return carriedOut([{ kind: 'set-list', name, value: listData(argument(args, 'listData')) }]);
  },
};
