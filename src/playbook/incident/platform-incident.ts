import { setMember } from '../../language/context/merge/draft.js';
import type { Json, JsonObject } from '../../language/json/json.js';
import { asAnyText, asList } from '../values/cast.js';
import { isStandardField } from './field-name.js';
import { labelsOf } from './labels.js';

/**
 * An incident as the platform tells it (`spec/platform-api.md`, Shapes): custom fields apart from the others, and labels
 * as a list of types and values.
 */
export function platformIncident(incident: JsonObject): JsonObject {
  const shown: Record<string, Json> = {};
  const custom: Record<string, Json> = {};
  for (const [name, value] of Object.entries(incident)) {
    if (name === 'CustomFields' || name === 'labels') continue;
    setMember(isStandardField(name) ? shown : custom, name, value);
  }
  const labels = Object.entries(labelsOf(incident)).flatMap(([type, values]) =>
    asList(values).map((value) => ({ type, value: asAnyText(value) })),
  );
  return { ...shown, labels, CustomFields: custom };
}
