import { isJsonObject, member } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { listData } from '../../playbook/lists/list-data.js';
import { argument, textArgument } from '../given.js';
import { carriedOut } from './carried-out.js';
import { listArguments } from './list-arguments.js';

/** A loop makes no more than this. */
const mostLists = 1000;

/** `createList`: makes a list, or overwrites the one that has this name (`spec/builtin-scripts.md`). */
export const createList: Automation = {
  name: 'createList',
  description: 'Makes a list.',
  arguments: listArguments('What it holds.'),
  run({ args, root }) {
    const name = textArgument(args, 'listName');
    const lists = member(root, 'lists') ?? null;
    if (isJsonObject(lists) && Object.keys(lists).length >= mostLists && !Object.hasOwn(lists, name))
      throw new AutomationFailed(`At most ${mostLists} lists are kept.`);
    return carriedOut([{ kind: 'set-list', name, value: listData(argument(args, 'listData')) }]);
  },
};
