import { type Json, type JsonObject, member } from '../../language/json/json.js';
import type { Automation, AutomationArgument, AutomationCall } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { fieldNamed } from '../../playbook/incident/field-name.js';
import { platformIncident } from '../../playbook/incident/platform-incident.js';
import { type IncidentSearch, searchIncidents } from '../../playbook/incident/search/search-incidents.js';
import { asAnyText, asNumber, asParts } from '../../playbook/values/cast.js';
import { lenientDate } from '../../playbook/values/dates/lenient-date.js';
import { done, note } from '../answer.js';
import { argument, textArgument } from '../given.js';
import { ownIncident } from './incident-meant.js';

const spans = { date: 'created', closedate: 'closed', duedate: 'dueDate' } as const;
const usualSize = 100;

/** What getIncidents and SearchIncidentsV2 are asked by. */
export const searchArguments: readonly AutomationArgument[] = [
  { name: 'id', description: 'Ids.', isDefault: true, isArray: true },
  { name: 'name', description: 'Names, or parts of them.', isArray: true },
  { name: 'status', description: 'pending, active, done, archive.', isArray: true },
  { name: 'notstatus', description: 'Statuses that are left out.', isArray: true },
  { name: 'reason', description: 'Reasons why incidents were closed.', isArray: true },
  { name: 'level', description: 'Severities.', isArray: true },
  { name: 'owner', description: 'Owners.', isArray: true },
  { name: 'type', description: 'Types.', isArray: true },
  { name: 'fromdate', description: 'Made then, or later; also "7 days ago".' },
  { name: 'todate', description: 'Made then, or earlier.' },
  { name: 'fromclosedate', description: 'Closed then, or later.' },
  { name: 'toclosedate', description: 'Closed then, or earlier.' },
  { name: 'fromduedate', description: 'Due then, or later.' },
  { name: 'toduedate', description: 'Due then, or earlier.' },
  { name: 'details', description: 'A part of the details.' },
  { name: 'query', description: 'type:Phishing and -status:closed' },
  { name: 'page', description: 'Which page, from 0.' },
  { name: 'size', description: 'How many on a page.' },
  { name: 'sort', description: 'created.desc' },
];

/**
 * `getIncidents`: the incident that is investigated and those that playbooks have made, as far as they are looked for;
 * those of a platform are not here.
 */
export const getIncidents: Automation = {
  name: 'getIncidents',
  description: 'Looks for incidents.',
  arguments: searchArguments,
  run(call) {
    const { args, now } = call;
    const found = searchIncidents(incidentsOf(call), searchFor(args, now), now);
    const [size, page] = [count(args, 'size') ?? usualSize, count(args, 'page') ?? 0];
    const data = sorted(found, textArgument(args, 'sort'))
      .slice(page * size, (page + 1) * size)
      .map(platformIncident);
    return done(note({ data: data.length > 0 ? data : null, total: found.length }));
  },
};

/** All that are known here, the own one first, each with its id. */
export function incidentsOf(call: AutomationCall): readonly JsonObject[] {
  const { id, fields } = ownIncident(call);
  return [{ ...fields, id }, ...call.incidents.values()];
}

function searchFor(args: JsonObject, now: Date): IncidentSearch {
  const parts = (name: string) => asParts(argument(args, name)).filter((part) => part !== '');
  return {
    ids: parts('id'),
    names: parts('name'),
    types: parts('type'),
    owners: parts('owner'),
    reasons: parts('reason'),
    severities: parts('level'),
    statuses: parts('status'),
    otherStatuses: parts('notstatus'),
    details: textArgument(args, 'details'),
    query: textArgument(args, 'query'),
    within: spansIn(args, now),
  };
}

function spansIn(args: JsonObject, now: Date): IncidentSearch['within'] {
  const time = (name: string): number | undefined => {
    const text = textArgument(args, name);
    if (text === '') return undefined;
    const date = lenientDate(text, now);
    if (date) return date.getTime();
    throw new AutomationFailed(`"${name}" must be a time, and ${JSON.stringify(text.slice(0, 80))} is none.`);
  };
  return new Map(
    Object.entries(spans).flatMap(([name, field]) => {
      const [from, to] = [time(`from${name}`), time(`to${name}`)];
      if (from === undefined && to === undefined) return [];
      const span = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
      return [[field, span] as const];
    }),
  );
}

/** By fields, the first one above all: `severity.desc,created`. */
function sorted(incidents: readonly JsonObject[], order: string): readonly JsonObject[] {
  const keys = asParts(order).flatMap((part) => {
    const [, field, direction] = /^(.*?)(?:\.(asc|desc))?$/i.exec(part) ?? [];
    return field ? [{ field, sign: direction?.toLowerCase() === 'desc' ? -1 : 1 }] : [];
  });
  return incidents.toSorted((one, other) => {
    for (const { field, sign } of keys) {
      const difference = compared(fieldValue(one, field), fieldValue(other, field));
      if (difference !== 0) return sign * difference;
    }
    return 0;
  });
}

function fieldValue(incident: JsonObject, field: string): Json {
  return member(incident, fieldNamed(incident, field)) ?? null;
}

function compared(one: Json, other: Json): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  const [left, right] = [asAnyText(one), asAnyText(other)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function count(args: JsonObject, name: string): number | undefined {
  const number = asNumber(argument(args, name));
  return number !== undefined && Number.isInteger(number) && number >= 0 ? number : undefined;
}
