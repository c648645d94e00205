import type { Automation } from '../../playbook/automation/automation.js';
import { asParts } from '../../playbook/values/cast.js';
import { argument } from '../given.js';
import { carriedOut } from './carried-out.js';

/** `markAsNote`: entries of the War Room are notes from now on. */
export const markAsNote: Automation = {
  name: 'markAsNote',
  description: 'Marks entries as notes.',
  arguments: [
    {
      name: 'entryIDs',
      description: 'The ids of the entries.',
      isRequired: true,
      isDefault: true,
      isArray: true,
    },
  ],
  run: ({ args }) =>
    carriedOut(
      asParts(argument(args, 'entryIDs')).map((entry) => ({ kind: 'mark-entry', entry, isNote: true })),
    ),
};
