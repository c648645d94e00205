import { type JsonObject, member } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { fieldNamed } from '../../playbook/incident/field-name.js';
import { readLimit, withLimit } from '../../playbook/incident/timer.js';
import { argument, flagArgument, textArgument } from '../given.js';
import { carriedOut } from './carried-out.js';
import { givenFields } from './given-fields.js';
import { incidentMeant } from './incident-meant.js';

/**
 * `setIncident`: sets fields of an incident; an empty text clears one (`spec/builtin-scripts.md`). Any argument that it
 * does not declare is a field, by its own or its display name.
 */
export const setIncident: Automation = {
  name: 'setIncident',
  description: 'Sets fields of an incident.',
  arguments: [
    { name: 'id', description: 'The incident; without it the one that is investigated.' },
    { name: 'customFields', description: 'Fields by name: an object, or its JSON.', isArray: true },
    { name: 'labels', description: 'All labels from now on: [{"name": "value"}].', isArray: true },
    { name: 'addLabels', description: 'Labels beside those that there are.', isArray: true },
    { name: 'tags', description: 'Tags, between commas.', isArray: true },
    { name: 'appendTags', description: 'true: beside those that there are.' },
    { name: 'severity', description: 'unknown, informational, low, medium, high, critical, or its number.' },
    { name: 'sla', description: 'Minutes from now, or the time at which it is due.' },
    { name: 'slaField', description: 'The timer field that the SLA is for; without it the incident.' },
    { name: 'type', description: 'The type of the incident.' },
    { name: 'replacePlaybook', description: 'Means nothing here: the playbook that runs goes on.' },
    { name: 'deleteEmptyField', description: 'Means nothing here: an empty text always clears a field.' },
  ],
  run(call) {
    const { args } = call;
    const { fields, other } = incidentMeant(call);
    const change = { ...givenFields(args, fields), ...limitOf(args, fields, call.now) };
    const replaces = flagArgument(args, 'replacePlaybook');
    return carriedOut(
      [{ kind: 'set-fields', ...other, fields: change }],
      replaces ? 'done. The playbook that runs is not replaced; it goes on.' : undefined,
    );
  },
};

function limitOf(args: JsonObject, incident: JsonObject, now: Date): JsonObject {
  const limit = argument(args, 'sla');
  if (limit === null || limit === '') return {};
  const name = textArgument(args, 'slaField');
  if (name === '') {
    const { dueDate, sla } = readLimit(limit, now);
    return { dueDate: dueDate.toISOString(), sla };
  }
  const field = fieldNamed(incident, name);
  return { [field]: withLimit(member(incident, field), limit, now) };
}
