import { isJsonObject, type JsonObject, member } from '../../language/json/json.js';
import type { AutomationCall } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { asAnyText } from '../../playbook/values/cast.js';
import { textArgument } from '../given.js';

/** An incident that a command is about. */
export interface IncidentMeant {
  readonly id: string;
  readonly fields: JsonObject;
  /** For a change: absent for the one that the investigation is about. */
  readonly other: { readonly incident?: string };
}

/** The incident that the investigation is about. */
export function ownIncident({
  root,
  investigationId,
}: Pick<AutomationCall, 'root' | 'investigationId'>): IncidentMeant {
  const incident = member(root, 'incident') ?? null;
  const fields = isJsonObject(incident) ? incident : {};
  return { id: asAnyText(member(fields, 'id') ?? null) || investigationId, fields, other: {} };
}

/**
 * The incident that an argument names: that of the investigation where it names none, or one that a playbook has made.
 * @throws AutomationFailed where it names neither
 */
export function incidentMeant(call: AutomationCall, argument = 'id'): IncidentMeant {
  const own = ownIncident(call);
  const id = textArgument(call.args, argument).trim();
  if (id === '' || id === own.id || id === call.investigationId) return own;
  const made = call.incidents.get(id);
  if (made) return { id, fields: made, other: { incident: id } };
  const known = [own.id, ...call.incidents.keys()].slice(0, 20).join(', ');
  throw new AutomationFailed(
    `There is no incident ${JSON.stringify(id.slice(0, 100))} here. Known are: ${known}. Incidents of a platform cannot be reached.`,
  );
}

/** @throws AutomationFailed for another incident than the own: of the others nothing but their fields is here */
export function needOwnIncident(call: AutomationCall, argument: string): void {
  const { other, id } = incidentMeant(call, argument);
  if (other.incident !== undefined)
    throw new AutomationFailed(
      `The incident ${JSON.stringify(id.slice(0, 100))} was made here, and is not under way: nothing runs in it.`,
    );
}
