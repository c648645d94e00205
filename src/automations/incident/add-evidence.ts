import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import type { InvestigationChange } from '../../playbook/automation/investigation-change.js';
import { asParts } from '../../playbook/values/cast.js';
import { done, note } from '../answer.js';
import { argument, textArgument } from '../given.js';

const stockDescription = 'Added by a playbook.';

/**
 * `AddEvidence`: entries count as evidence, by default those of the task before (`spec/builtin-scripts.md`). An entry that
 * is not there ends it; nothing is marked then.
 */
export const addEvidence: Automation = {
  name: 'AddEvidence',
  description: 'Marks entries as evidence.',
  arguments: [
    {
      name: 'entryIDs',
      description: 'The ids of the entries.',
      isRequired: true,
      isDefault: true,
      isArray: true,
      default: '${lastCompletedTaskEntries}',
    },
    { name: 'description', description: 'What they show.' },
    { name: 'desc', description: 'What they show, where "description" says nothing.' },
    { name: 'occurred', description: 'When that has happened.' },
    { name: 'tags', description: 'Tags of the evidence, between commas.', isArray: true },
  ],
  run({ args, entry }) {
    const description = textArgument(args, 'description') || textArgument(args, 'desc') || stockDescription;
    const tags = asParts(argument(args, 'tags')).filter((tag) => tag !== '');
    const ids = asParts(argument(args, 'entryIDs')).filter((id) => id !== '');
    const changes = ids.map((id): InvestigationChange => {
      if (entry(id))
        return { kind: 'add-evidence', entry: id, description, occurred: argument(args, 'occurred'), tags };
      throw new AutomationFailed(`There is no entry ${JSON.stringify(id.slice(0, 100))} here.`);
    });
    return done(note('done'), { changes });
  },
};
