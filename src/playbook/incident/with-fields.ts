import { setMember } from '../../language/context/merge/draft.js';
import { isJsonObject, type Json, type JsonObject, member } from '../../language/json/json.js';
import { shown } from '../values/cast.js';
import { ValueError } from '../values/value-error.js';
import { fieldNamed } from './field-name.js';
import { severityOf } from './severity.js';
import { statusNames, statusOf } from './status.js';

/**
 * An incident with these fields set. They may be called by their display names; an empty text and null clear a field
 * (`spec/builtin-scripts.md`, setIncident); severity and status become numbers. Pure.
 * @throws ValueError for a severity or status that is none
 */
export function withFields(incident: JsonObject, fields: JsonObject): JsonObject {
  const changed: Record<string, Json> = { ...incident };
  const custom = member(incident, 'CustomFields');
  const own: Record<string, Json> | undefined = isJsonObject(custom) ? { ...custom } : undefined;
  for (const [name, given] of Object.entries(fields)) {
    const field = fieldNamed(incident, name);
    const value = fieldValue(field, given);
    put(changed, field, value);
    if (own && Object.hasOwn(own, field)) put(own, field, value);
  }
  if (own) changed['CustomFields'] = own;
  return changed;
}

function put(object: Record<string, Json>, field: string, value: Json): void {
  if (value === null) delete object[field];
  else setMember(object, field, value);
}

function fieldValue(field: string, value: Json): Json {
  if (value === '' || value === null) return field === 'severity' ? 0 : null;
  if (field === 'severity') {
    const severity = severityOf(value);
    if (severity !== undefined) return severity;
    throw new ValueError(
      `${shown(value)} is no severity: unknown, informational, low, medium, high, critical, or 0, 0.5, 1 to 4.`,
    );
  }
  if (field !== 'status') return value;
  const status = statusOf(value);
  if (status !== undefined) return status;
  throw new ValueError(`${shown(value)} is no status: ${statusNames.join(', ')}, or 0 to 3.`);
}
