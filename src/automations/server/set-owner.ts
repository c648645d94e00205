import type { Automation } from '../../playbook/automation/automation.js';
import { textArgument } from '../given.js';
import { carriedOut } from './carried-out.js';
import { incidentMeant } from './incident-meant.js';

/** `setOwner`: who is to work on an incident. That there is such a user cannot be checked here. */
export const setOwner: Automation = {
  name: 'setOwner',
  description: 'Gives an incident an owner.',
  arguments: [
    { name: 'owner', description: 'The name of a user.', isRequired: true, isDefault: true },
    { name: 'id', description: 'The incident; without it the one that is investigated.' },
  ],
  run(call) {
    const { other } = incidentMeant(call);
    return carriedOut([
      { kind: 'set-fields', ...other, fields: { owner: textArgument(call.args, 'owner') } },
    ]);
  },
};
