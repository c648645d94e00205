import { type Json, type JsonObject, member } from '../../../language/json/json.js';
import { queryTest, type Test } from '../../query/query-test.js';
import { asAnyText } from '../../values/cast.js';
import { asDate } from '../../values/dates/as-date.js';
import { fieldNamed } from '../field-name.js';
import { severityOf } from '../severity.js';
import { statusOf } from '../status.js';
import { termTest } from './term-test.js';

/** What is looked for; a list that is empty asks for nothing. Times are milliseconds since 1970, both ends included. */
export interface IncidentSearch {
  readonly ids: readonly string[];
  /** A part of the name, in any case. */
  readonly names: readonly string[];
  readonly types: readonly string[];
  readonly owners: readonly string[];
  readonly reasons: readonly string[];
  /** Names or numbers. */
  readonly severities: readonly string[];
  readonly statuses: readonly string[];
  readonly otherStatuses: readonly string[];
  /** A part of the details, in any case. */
  readonly details: string;
  readonly query: string;
  /** By the name of the field that holds the time. */
  readonly within: ReadonlyMap<string, { readonly from?: number; readonly to?: number }>;
}

/**
 * The incidents that are looked for, in their order. A query is read as those about indicators are.
 * @throws QueryError in words for a query that cannot be read or answered
 */
export function searchIncidents(
  incidents: readonly JsonObject[],
  search: IncidentSearch,
  now: Date,
): readonly JsonObject[] {
  const tests = [incidentTest(search.query, now), ...testsOf(search)];
  return incidents.filter((incident) => tests.every((test) => test(incident)));
}

/** Whether an incident is as a query says. @throws QueryError for one that cannot be read or answered */
export function incidentTest(query: string, now: Date): Test<JsonObject> {
  return queryTest(withoutBackticks(query.trim()), (term) => termTest(term, now));
}

/** Some playbooks write their queries in backticks. */
function withoutBackticks(query: string): string {
  const isWrapped = query.length > 1 && query.startsWith('`') && query.endsWith('`');
  return isWrapped ? query.slice(1, -1) : query;
}

function testsOf(search: IncidentSearch): readonly Test<JsonObject>[] {
  const { ids, names, types, owners, reasons, severities, statuses, otherStatuses, details, within } = search;
  return [
    anyOf(ids, (incident) => textOf(incident, 'id')),
    partOf(names, (incident) => textOf(incident, 'name')),
    anyOf(types, (incident) => textOf(incident, 'type')),
    anyOf(owners, (incident) => textOf(incident, 'owner')),
    anyOf(reasons, (incident) => textOf(incident, 'closeReason')),
    anyOf(
      severities.map((name) => String(severityOf(name) ?? name)),
      (incident) => textOf(incident, 'severity') || '0',
    ),
    anyOf(
      statuses.map((name) => String(statusOf(name) ?? name)),
      statusIn,
    ),
    noneOf(
      otherStatuses.map((name) => String(statusOf(name) ?? name)),
      statusIn,
    ),
    partOf(details === '' ? [] : [details], (incident) => textOf(incident, 'details')),
    ...[...within].map(
      ([field, span]): Test<JsonObject> =>
        (incident) =>
          isWithin(member(incident, field) ?? null, span),
    ),
  ];
}

function textOf(incident: JsonObject, field: string): string {
  return asAnyText(member(incident, fieldNamed(incident, field)) ?? null);
}

function statusIn(incident: JsonObject): string {
  return textOf(incident, 'status') || '0';
}

function anyOf(wanted: readonly string[], read: (incident: JsonObject) => string): Test<JsonObject> {
  const folded = new Set(wanted.map((text) => text.toLowerCase()));
  return (incident) => folded.size === 0 || folded.has(read(incident).toLowerCase());
}

function noneOf(wanted: readonly string[], read: (incident: JsonObject) => string): Test<JsonObject> {
  const isAny = anyOf(wanted, read);
  return (incident) => wanted.length === 0 || !isAny(incident);
}

function partOf(wanted: readonly string[], read: (incident: JsonObject) => string): Test<JsonObject> {
  return (incident) => {
    const own = read(incident).toLowerCase();
    return wanted.length === 0 || wanted.some((text) => own.includes(text.toLowerCase()));
  };
}

function isWithin(value: Json, { from, to }: { readonly from?: number; readonly to?: number }): boolean {
  const time = asDate(value)?.getTime();
  if (time === undefined) return false;
  return time >= (from ?? Number.NEGATIVE_INFINITY) && time <= (to ?? Number.POSITIVE_INFINITY);
}
