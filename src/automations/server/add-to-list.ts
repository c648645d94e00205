import type { Automation } from '../../playbook/automation/automation.js';
import { listText, withItems } from '../../playbook/lists/list-data.js';
import { argument, textArgument } from '../given.js';
import { needRoom } from '../limits.js';
import { carriedOut } from './carried-out.js';
import { listArguments } from './list-arguments.js';
import { needList } from './need-list.js';

/** `addToList`: items behind those of a list, after a comma (`spec/builtin-scripts.md`). */
export const addToList: Automation = {
  name: 'addToList',
  description: 'Adds to a list.',
  arguments: listArguments('What is added.'),
  run({ args, root }) {
    const name = textArgument(args, 'listName');
    const value = withItems(needList(root, name), argument(args, 'listData'));
    needRoom(listText(value).length, `The list ${JSON.stringify(name.slice(0, 100))}`);
    return carriedOut([{ kind: 'set-list', name, value }]);
  },
};
