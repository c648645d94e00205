import { EntryType } from '../../language/entry/entry.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { asParts } from '../../playbook/values/cast.js';
import { done, note } from '../answer.js';
import { argument } from '../given.js';

/** `isError`: whether any of these entries is an error. */
export const isError: Automation = {
  name: 'isError',
  description: 'Tells whether an entry is an error.',
  tags: ['condition'],
  arguments: [
    {
      name: 'entryId',
      description: 'Ids of entries.',
      isArray: true,
      isDefault: true,
      default: '${lastCompletedTaskEntries}',
    },
  ],
  run({ args, entry }) {
    const failed = asParts(argument(args, 'entryId')).some((id) => entry(id)?.Type === EntryType.error);
    return done(note(failed ? 'yes' : 'no'));
  },
};
