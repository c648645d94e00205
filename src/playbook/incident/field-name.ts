import type { JsonObject } from '../../language/json/json.js';

/** The fields that every incident may have; all others are custom ones (`spec/platform-api.md`, and tasks of the corpus). */
const standardNames = [
  'id',
  'investigationId',
  'name',
  'type',
  'severity',
  'status',
  'owner',
  'roles',
  'phase',
  'created',
  'occurred',
  'modified',
  'closed',
  'closeReason',
  'closeNotes',
  'closingUserId',
  'labels',
  'attachment',
  'details',
  'rawJSON',
  'playbookId',
  'runStatus',
  'dueDate',
  'sla',
  'linkedIncidents',
  'tags',
  'systems',
  'reminder',
  'sourceBrand',
  'sourceInstance',
  'version',
] as const;

const byPlainName: ReadonlyMap<string, string> = new Map(standardNames.map((name) => [plain(name), name]));

/** Display names have blanks and capitals, the others have none (`spec/playbook-format.md` section 9). */
function plain(name: string): string {
  return name.replaceAll(' ', '').toLowerCase();
}

/**
 * The name of a field that is called by its own or its display name, in any case: that of a field that the incident has,
 * of a standard field, or else the plain one.
 */
export function fieldNamed(incident: JsonObject, name: string): string {
  if (Object.hasOwn(incident, name)) return name;
  const wanted = plain(name);
  const own = Object.keys(incident).find((known) => plain(known) === wanted);
  return own ?? byPlainName.get(wanted) ?? wanted;
}

/** Whether a field is one that every incident may have. */
export function isStandardField(name: string): boolean {
  return byPlainName.get(plain(name)) === name;
}
