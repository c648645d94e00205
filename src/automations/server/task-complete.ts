import type { Automation } from '../../playbook/automation/automation.js';
import { done, note, shownNote } from '../answer.js';
import { textArgument } from '../given.js';
import { needOwnIncident } from './incident-meant.js';

/** `taskComplete`: completes a task that waits, as a person would (`spec/playbook-format.md` section 4.3). */
export const taskComplete: Automation = {
  name: 'taskComplete',
  description: 'Completes a task that waits.',
  arguments: [
    { name: 'id', description: 'The id of the task, or a tag of it.', isRequired: true, isDefault: true },
    { name: 'input', description: 'The label that a condition goes on with.' },
    { name: 'parentPlaybookID', description: 'The private playbook that it waits in.' },
    { name: 'incidentId', description: 'The incident; only the one that is investigated has tasks.' },
    { name: 'comments', description: 'What a reader should know.' },
  ],
  run(call) {
    const { args } = call;
    needOwnIncident(call, 'incidentId');
    const comments = textArgument(args, 'comments');
    const label = textArgument(args, 'input');
    return done(comments === '' ? note('done') : shownNote('done', comments), {
      complete: [
        {
          task: textArgument(args, 'id').trim(),
          playbookId: textArgument(args, 'parentPlaybookID').trim(),
          ...(label === '' ? {} : { label }),
        },
      ],
    });
  },
};
