import { isJsonList, type Json, member } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { incidentTest } from '../../playbook/incident/search/search-incidents.js';
import { asAnyText } from '../../playbook/values/cast.js';
import { done, note } from '../answer.js';
import { isFalsy, textArgument } from '../given.js';
import { incidentsOf } from '../server/get-incidents.js';
import { ownIncident } from '../server/incident-meant.js';

/**
 * `CopyContextToField`: a value of the context becomes a field of the incidents that a query finds
 * (`spec/builtin-scripts.md`). Only the incident that is investigated has a context here.
 */
export const copyContextToField: Automation = {
  name: 'CopyContextToField',
  description: 'Copies a value of the context to a field of incidents.',
  arguments: [
    { name: 'sourceContextKey', description: 'A context path.', isRequired: true },
    { name: 'targetIncidentField', description: 'The field.', isRequired: true },
    { name: 'incidentsQuery', description: 'Which incidents are meant.', isRequired: true },
    { name: 'limit', description: 'How many incidents at most.', default: '1000' },
    { name: 'listSeparator', description: 'What stands between several texts.', default: ' ' },
  ],
  run(call) {
    const { args, now } = call;
    const own = ownIncident(call);
    const found = incidentsOf(call).filter(incidentTest(textArgument(args, 'incidentsQuery'), now));
    if (found.length === 0) throw new AutomationFailed('The query finds no incident.');
    const value = fieldText(
      call.read(textArgument(args, 'sourceContextKey')),
      textArgument(args, 'listSeparator'),
    );
    const isMeant = found.some((incident) => asAnyText(member(incident, 'id') ?? null) === own.id);
    if (!isMeant || value === undefined) return done(note('Nothing was copied.'));
    const field = textArgument(args, 'targetIncidentField');
    return done(note('done'), { changes: [{ kind: 'set-fields', fields: { [field]: value } }] });
  },
};

/** Undefined for what is no text of a field: objects, and nothing. */
function fieldText(value: Json, separator: string): Json | undefined {
  if (isFalsy(value)) return undefined;
  if (!isJsonList(value)) return typeof value === 'object' ? undefined : value;
  const [only] = value;
  if (value.length === 1 && only !== undefined && typeof only !== 'object') return only;
  return value.every((item) => typeof item === 'string') ? value.join(separator) : undefined;
}
