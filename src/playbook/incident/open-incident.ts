import { setMember } from '../../language/context/merge/draft.js';
import { isJsonList, isJsonObject, type Json, type JsonObject, member } from '../../language/json/json.js';
import { labelsOf } from './labels.js';

/**
 * An incident as playbooks read it (`spec/values-and-dt.md` section 1), made of one as it is stored: custom fields stand
 * beside the others, and labels are a map. What has this shape already, or none that is known, stays as it is.
 */
export function openIncident(stored: JsonObject): JsonObject {
  const custom = member(stored, 'CustomFields');
  const labels = member(stored, 'labels');
  const hasList = isJsonList(labels) && labels.every(isJsonObject);
  if (!isJsonObject(custom) && !hasList) return stored;
  const incident: Record<string, Json> = { ...stored };
  if (hasList) incident['labels'] = labelsOf(stored);
  for (const [name, value] of Object.entries(isJsonObject(custom) ? custom : {}))
    if (!Object.hasOwn(incident, name)) setMember(incident, name, value);
  return incident;
}
