import type { Automation } from '../../playbook/automation/automation.js';
import { textArgument } from '../given.js';
import { carriedOut } from './carried-out.js';
import { incidentMeant } from './incident-meant.js';

/**
 * `setPlaybook`: which playbook an incident has. It is noted; the playbook that runs in the own incident is not replaced,
 * and another incident has nothing that runs.
 */
export const setPlaybook: Automation = {
  name: 'setPlaybook',
  description: 'Notes which playbook an incident has.',
  arguments: [
    { name: 'name', description: 'The name of the playbook.', isRequired: true, isDefault: true },
    { name: 'incidentId', description: 'The incident; without it the one that is investigated.' },
  ],
  run(call) {
    const { other } = incidentMeant(call, 'incidentId');
    const playbookId = textArgument(call.args, 'name');
    return carriedOut(
      [{ kind: 'set-fields', ...other, fields: { playbookId } }],
      'done. It is noted only: what runs goes on, and no other playbook is started.',
    );
  },
};
