import type { Automation } from '../../playbook/automation/automation.js';
import { asParts } from '../../playbook/values/cast.js';
import { argument, textArgument } from '../given.js';
import { carriedOut } from './carried-out.js';

/** `markAsEvidence`: an entry of the War Room counts as evidence (`spec/builtin-scripts.md`). */
export const markAsEvidence: Automation = {
  name: 'markAsEvidence',
  description: 'Marks an entry as evidence.',
  arguments: [
    { name: 'id', description: 'The id of the entry.', isRequired: true, isDefault: true },
    { name: 'description', description: 'What it shows.' },
    { name: 'when', description: 'When that has happened.' },
    { name: 'tags', description: 'Tags of the evidence, between commas.', isArray: true },
  ],
  run: ({ args }) =>
    carriedOut([
      {
        kind: 'add-evidence',
        entry: textArgument(args, 'id').trim(),
        description: textArgument(args, 'description'),
        occurred: argument(args, 'when'),
        tags: asParts(argument(args, 'tags')).filter((tag) => tag !== ''),
      },
    ]),
};
