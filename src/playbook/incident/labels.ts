import { setMember } from '../../language/context/merge/draft.js';
import { isJsonList, isJsonObject, type Json, type JsonObject, member } from '../../language/json/json.js';
import { asAnyText, asList, shown } from '../values/cast.js';
import { readJson } from '../values/read-json.js';
import { ValueError } from '../values/value-error.js';

/** A label: its name and its text. */
export type Label = readonly [name: string, value: string];

/**
 * Reads labels: JSON `[{"name": "value"}]` or `{"name": "value"}`, or as incidents are stored,
 * `[{"type": "name", "value": "value"}]`, as a text or already read (`spec/builtin-scripts.md`, `spec/platform-api.md`).
 * @throws ValueError for anything else
 */
export function readLabels(given: Json): readonly Label[] {
  const value = typeof given === 'string' ? parsed(given) : given;
  return asList(value).flatMap((item): readonly Label[] => {
    if (!isJsonObject(item)) throw refusal(given);
    const [type, own] = [member(item, 'type'), member(item, 'value')];
    if (typeof type === 'string' && own !== undefined && Object.keys(item).length === 2)
      return [[type, asAnyText(own)]];
    return Object.entries(item).flatMap(([name, each]) =>
      asList(each).map((one): Label => [name, asAnyText(one)]),
    );
  });
}

function parsed(text: string): Json {
  if (text.trim() === '') return null;
  try {
    return readJson(text);
  } catch {
    throw refusal(text);
  }
}

function refusal(given: Json): ValueError {
  return new ValueError(`Labels are written [{"name": "value"}], and ${shown(given)} is not.`);
}

/**
 * Labels as playbooks read them, by name: `${incident.labels.Email/from}`. A name that occurs more than once has a list,
 * in which each text is there once.
 */
export function labelsByName(labels: readonly Label[], before: JsonObject = {}): JsonObject {
  const byName: Record<string, Json> = { ...before };
  for (const [name, value] of labels) {
    const known = asList(member(byName, name) ?? null);
    const after = known.includes(value) ? known : [...known, value];
    setMember(byName, name, after.length === 1 ? (after[0] ?? '') : after);
  }
  return byName;
}

/** The labels of an incident by name, however they are stored. */
export function labelsOf(incident: JsonObject): JsonObject {
  const labels = member(incident, 'labels') ?? null;
  if (isJsonObject(labels)) return labels;
  return isJsonList(labels) ? labelsByName(readLabels(labels)) : {};
}
