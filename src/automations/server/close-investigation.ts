import type { Automation } from '../../playbook/automation/automation.js';
import { closingFields } from '../../playbook/incident/closing-fields.js';
import { carriedOut } from './carried-out.js';
import { givenFields } from './given-fields.js';
import { incidentMeant } from './incident-meant.js';

/** `closeInvestigation`: closes an incident, whose timers stop; a playbook that runs goes on (`spec/builtin-scripts.md`). */
export const closeInvestigation: Automation = {
  name: 'closeInvestigation',
  description: 'Closes an incident.',
  arguments: [
    { name: 'id', description: 'The incident; without it the one that is investigated.' },
    { name: 'closeReason', description: 'Why, in a word.' },
    { name: 'closeNotes', description: 'Why, in a text.' },
  ],
  run(call) {
    const { fields, other } = incidentMeant(call);
    const change = { ...givenFields(call.args, fields), ...closingFields(fields, call.now) };
    return carriedOut([{ kind: 'set-fields', ...other, fields: change }]);
  },
};
