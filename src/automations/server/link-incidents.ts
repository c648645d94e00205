import { type JsonObject, member } from '../../language/json/json.js';
import type { Automation, AutomationCall } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import type { InvestigationChange } from '../../playbook/automation/investigation-change.js';
import { closingFields } from '../../playbook/incident/closing-fields.js';
import { asAnyText, asList, asParts } from '../../playbook/values/cast.js';
import { argument, textArgument } from '../given.js';
import { carriedOut } from './carried-out.js';
import { incidentMeant } from './incident-meant.js';

const actions = ['link', 'unlink', 'duplicate'] as const;
type Action = (typeof actions)[number];

/**
 * `linkIncidents`: incidents that belong together know each other in the field `linkedIncidents`. An id that nothing here
 * has may be one of the platform: it is noted all the same. A duplicate that is here is closed.
 */
export const linkIncidents: Automation = {
  name: 'linkIncidents',
  description: 'Links incidents.',
  arguments: [
    { name: 'linkedIncidentIDs', description: 'The other incidents.', isRequired: true, isArray: true },
    { name: 'incidentId', description: 'The incident; without it the one that is investigated.' },
    { name: 'action', description: 'What is done.', options: actions, default: 'link' },
  ],
  run(call) {
    const { args } = call;
    const given = textArgument(args, 'action').trim().toLowerCase();
    const action = actions.find((known) => known === given);
    if (!action)
      throw new AutomationFailed(
        `"action" must be one of ${actions.join(', ')}, and ${JSON.stringify(given.slice(0, 80))} is none.`,
      );
    const { id, fields, other } = incidentMeant(call, 'incidentId');
    const ids = asParts(argument(args, 'linkedIncidentIDs')).filter((one) => one !== '' && one !== id);
    return carriedOut([
      { kind: 'set-fields', ...other, fields: linked(fields, ids, action) },
      ...ids.flatMap((one) => otherSide(call, one, id, action)),
    ]);
  },
};

function linked(incident: JsonObject, ids: readonly string[], action: Action): JsonObject {
  const known = asList(member(incident, 'linkedIncidents') ?? null).map(asAnyText);
  const after =
    action === 'unlink' ? known.filter((id) => !ids.includes(id)) : [...new Set([...known, ...ids])];
  return { linkedIncidents: after };
}

function otherSide(
  { incidents, now }: AutomationCall,
  id: string,
  from: string,
  action: Action,
): readonly InvestigationChange[] {
  const incident = incidents.get(id);
  if (!incident) return [];
  const closing = { ...closingFields(incident, now), closeReason: 'Duplicate' };
  const fields = { ...linked(incident, [from], action), ...(action === 'duplicate' ? closing : {}) };
  return [{ kind: 'set-fields', incident: id, fields }];
}
