import type { Automation } from '../../playbook/automation/automation.js';
import { asParts } from '../../playbook/values/cast.js';
import { argument } from '../given.js';
import { carriedOut } from './carried-out.js';

/** `setEntriesTags`: tags for entries of the War Room, beside those that they have. */
export const setEntriesTags: Automation = {
  name: 'setEntriesTags',
  description: 'Tags entries.',
  arguments: [
    { name: 'entryIDs', description: 'The ids of the entries.', isRequired: true, isArray: true },
    { name: 'entryTags', description: 'The tags, between commas.', isRequired: true, isArray: true },
  ],
  run({ args }) {
    const tags = asParts(argument(args, 'entryTags')).filter((tag) => tag !== '');
    return carriedOut(
      asParts(argument(args, 'entryIDs')).map((entry) => ({ kind: 'mark-entry', entry, tags })),
    );
  },
};
