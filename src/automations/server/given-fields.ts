import { setMember } from '../../language/context/merge/draft.js';
import { isJsonObject, type Json, type JsonObject, member } from '../../language/json/json.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { labelsByName, labelsOf, readLabels } from '../../playbook/incident/labels.js';
import { asAnyText, asList, asParts, shown } from '../../playbook/values/cast.js';
import { argument, flagArgument } from '../given.js';
import { typedValue } from '../typed-value.js';

/** Arguments of setIncident and createNewIncident that are no fields. */
const noFields: ReadonlySet<string> = new Set([
  'id',
  'customFields',
  'labels',
  'addLabels',
  'tags',
  'appendTags',
  'sla',
  'slaField',
  'replacePlaybook',
  'deleteEmptyField',
]);

/**
 * The fields that arguments give an incident: every argument that has no meaning of its own, those in `customFields`,
 * labels and tags (`spec/builtin-scripts.md`, setIncident).
 * @throws AutomationFailed, ValueError for custom fields or labels that cannot be read
 */
export function givenFields(args: JsonObject, incident: JsonObject): JsonObject {
  const fields: Record<string, Json> = {};
  for (const [name, value] of Object.entries(args)) if (!noFields.has(name)) setMember(fields, name, value);
  for (const [name, value] of Object.entries(customFields(argument(args, 'customFields'))))
    setMember(fields, name, value);
  const labels = givenLabels(args, incident);
  if (labels) fields['labels'] = labels;
  const tags = givenTags(args, incident);
  if (tags) fields['tags'] = tags;
  return fields;
}

function customFields(given: Json): JsonObject {
  const value = typeof given === 'string' ? typedValue(given, false) : given;
  if (isJsonObject(value)) return value;
  if (value === null || value === '') return {};
  throw new AutomationFailed(
    `"customFields" must be an object, or its JSON, and ${shown(value)} is neither.`,
  );
}

function givenLabels(args: JsonObject, incident: JsonObject): JsonObject | undefined {
  const [labels, added] = [argument(args, 'labels'), argument(args, 'addLabels')];
  if (labels === null && added === null) return undefined;
  const before = labels === null ? labelsOf(incident) : labelsByName(readLabels(labels));
  return labelsByName(readLabels(added), before);
}

function givenTags(args: JsonObject, incident: JsonObject): readonly string[] | undefined {
  const given = argument(args, 'tags');
  if (given === null) return undefined;
  const own = flagArgument(args, 'appendTags') ? asList(member(incident, 'tags') ?? null).map(asAnyText) : [];
  return [...new Set([...own, ...asParts(given).filter((tag) => tag !== '')])];
}
