import type { Automation } from '../../playbook/automation/automation.js';
import { listData } from '../../playbook/lists/list-data.js';
import { argument, textArgument } from '../given.js';
import { carriedOut } from './carried-out.js';
import { listArguments } from './list-arguments.js';

/** `createList`: makes a list, or overwrites the one that has this name (`spec/builtin-scripts.md`). */
export const createList: Automation = {
  name: 'createList',
  description: 'Makes a list.',
  arguments: listArguments('What it holds.'),
  run: ({ args }) =>
    carriedOut([
      { kind: 'set-list', name: textArgument(args, 'listName'), value: listData(argument(args, 'listData')) },
    ]),
};
