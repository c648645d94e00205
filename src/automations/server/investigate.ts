import type { Automation } from '../../playbook/automation/automation.js';
import { active } from '../../playbook/incident/status.js';
import { carriedOut } from './carried-out.js';
import { incidentMeant } from './incident-meant.js';

/** `investigate`: an incident is worked on from now on. Its playbook is not started here. */
export const investigate: Automation = {
  name: 'investigate',
  description: 'Begins the investigation of an incident.',
  arguments: [{ name: 'id', description: 'The incident.', isDefault: true }],
  run(call) {
    const { other } = incidentMeant(call);
    return carriedOut(
      [{ kind: 'set-fields', ...other, fields: { status: active } }],
      other.incident === undefined
        ? undefined
        : 'done. Its playbook is not started: nothing runs in it here.',
    );
  },
};
