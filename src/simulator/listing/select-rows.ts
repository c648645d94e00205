import type { Json, JsonObject } from '../json.js';
import { badParameter } from '../platform/refusal.js';

/** One row of a list. */
export interface Row {
  readonly id: number;
  /** Its place in the feed that `_last_id` reads, in milliseconds; infinite: not in the feed yet. */
  readonly feedAt: number;
  /** Those members of the view by which lists are mostly picked: they are at hand without making it. */
  readonly keys?: JsonObject;
  /** Makes what filters know. A long list has many rows, and mostly few are asked for. */
  view(): JsonObject;
  /** Makes what the list shows, where that is less. */
  shown?(): JsonObject;
}

/** The kinds of list; every field of a row begins with this word. */
export type RowKind = 'analysis' | 'job' | 'sample' | 'submission';

type Query = ReadonlyMap<string, string>;

function wholeNumber(query: Query, name: string): number | undefined {
  const text = query.get(name);
  if (text === undefined) return undefined;
  if (!/^\d{1,15}$/.test(text)) throw badParameter(name);
  return Number(text);
}

/** How many rows the client wants in all, or undefined. */
export function wantedRows(query: Query): number | undefined {
  const limit = wholeNumber(query, '_limit');
  if (limit === 0) throw badParameter('_limit');
  return limit;
}

/** A field by text: `from~to` is a range of times, a list matches by one of its elements. */
function fits(value: Json | undefined, wanted: string): boolean {
  if (value === undefined) return false;
  if (Array.isArray(value)) return value.some((one) => fits(one, wanted));
  if (typeof value === 'string' && wanted.includes('~')) {
    const [from = '', to = ''] = wanted.split('~');
    return (from === '' || value >= from) && (to === '' || value <= to);
  }
  if (typeof value === 'boolean') return String(value) === wanted.toLowerCase();
  return String(value) === wanted;
}

function fieldOf({ keys, view }: Row, name: string): Json | undefined {
  return memberOf(keys ?? {}, name) ?? memberOf(view(), name);
}

/** `analysis_submission_id=7` finds an analysis that serves several submissions by any of them. */
function memberOf(view: JsonObject, name: string): Json | undefined {
  if (!Object.hasOwn(view, name)) return undefined;
  return name.endsWith('_submission_id') ? (view[`${name}s`] ?? view[name]) : view[name];
}

function filtered(rows: readonly Row[], kind: RowKind, query: Query): readonly Row[] {
  let left = rows;
  for (const [name, wanted] of query) {
    if (name.startsWith('_')) continue;
    if (!name.startsWith(`${kind}_`)) throw badParameter(name);
    left = left.filter((row) => fits(fieldOf(row, name), wanted));
  }
  return left;
}

/** The feed: rows in the order of `feedAt`, from behind the one with the id `last`. */
function feed(rows: readonly Row[], last: number): Row[] {
  const inFeed = rows.filter(({ feedAt }) => Number.isFinite(feedAt));
  const sorted = inFeed.sort((one, other) => one.feedAt - other.feedAt || one.id - other.id);
  const place = sorted.findIndex(({ id }) => id === last);
  if (place >= 0) return sorted.slice(place + 1);
  return rows.some(({ id }) => id === last) ? [] : sorted.filter(({ id }) => id > last);
}

/**
 * The rows that a list query picks, in order (`vmray-api/README.md` section 1.1): newest first, or
 * as `_order` says; `_min_id` and `_max_id` inclusive; `_last_id` reads the feed instead and passes
 * over the window. Fields are compared as text.
 *
 * @throws {Refusal} with status 400 that names the parameter
 */
export function selectRows(rows: readonly Row[], kind: RowKind, query: Query): Row[] {
  const order = query.get('_order') ?? 'desc';
  if (order !== 'asc' && order !== 'desc') throw badParameter('_order');
  const least = wholeNumber(query, '_min_id') ?? 0;
  const most = wholeNumber(query, '_max_id') ?? Number.POSITIVE_INFINITY;
  const last = wholeNumber(query, '_last_id');
  // The place in the feed is looked up before other filters take the row with that id away.
  const base = last === undefined ? rows.filter(({ id }) => id >= least && id <= most) : feed(rows, last);
  const left = filtered(base, kind, query);
  if (last !== undefined) return [...left];
  return [...left].sort((one, other) => (order === 'asc' ? one.id - other.id : other.id - one.id));
}
