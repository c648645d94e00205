import { member } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import type { InvestigationChange } from '../../playbook/automation/investigation-change.js';
import { closingFields } from '../../playbook/incident/closing-fields.js';
import { asAnyText, asList } from '../../playbook/values/cast.js';
import { textArgument } from '../given.js';
import { carriedOut } from '../server/carried-out.js';
import { ownIncident } from '../server/incident-meant.js';

/**
 * `CloseInvestigationAsDuplicate`: closes the incident, and links it with the one that it is a duplicate of. That one may be
 * of a platform: it is noted all the same.
 */
export const closeInvestigationAsDuplicate: Automation = {
  name: 'CloseInvestigationAsDuplicate',
  description: 'Closes the incident as a duplicate of another.',
  arguments: [
    { name: 'duplicateId', description: 'The other incident.', isRequired: true, isDefault: true },
    { name: 'raise_error', description: 'It is always closed here.', default: 'false' },
  ],
  run(call) {
    const other = textArgument(call.args, 'duplicateId').trim();
    const { id, fields } = ownIncident(call);
    if (other === '' || other === id)
      throw new AutomationFailed('"duplicateId" must name another incident than the one that is closed.');
    const linkedWith = (incident: typeof fields, one: string) => ({
      linkedIncidents: [
        ...new Set([...asList(member(incident, 'linkedIncidents') ?? null).map(asAnyText), one]),
      ],
    });
    const made = call.incidents.get(other);
    const changes: InvestigationChange[] = [
      {
        kind: 'set-fields',
        fields: {
          ...closingFields(fields, call.now),
          closeReason: 'Duplicate',
          ...linkedWith(fields, other),
        },
      },
    ];
    if (made) changes.push({ kind: 'set-fields', incident: other, fields: linkedWith(made, id) });
    return carriedOut(changes);
  },
};
