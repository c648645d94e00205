import { isJsonList, isJsonObject, type Json, member, SortieError } from '../../../sdk/index.js';
import type { VmrayAnswer } from './vmray-answer.js';
import type { Patience, VmrayClient } from './vmray-client.js';

/** A list that the platform cut into pages, put together. */
export interface WholeList extends VmrayAnswer {
  /** What the reader must know when rows are missing. */
  readonly warnings: readonly string[];
}

/** The platform itself stops at 1,000 rows unless told otherwise (`vmray-api/README.md` section 1.1). */
const maximumPages = 100;
/** Bytes of all pages: no more than of one answer that comes whole. */
const maximumBytes = 16 * 1024 * 1024;
/** Of all pages; the last may bring a few more. */
const maximumRows = 50_000;

/** Where the rest of a list is not wanted. */
export interface Enough {
  readonly rows?: number;
  /** Asked after each page, with all rows so far. */
  isReached?(rows: readonly Json[]): boolean;
}

/**
 * Follows `continuation_id` from a first answer to the end of its list, or until there is enough. A continuation answers only
 * once, so one that fails leaves the list incomplete: the rows that came are kept, and a warning says so. So it does
 * where pages lead back to one another, or the list grows beyond what one answer may have.
 */
export async function wholeList(
  client: VmrayClient,
  first: VmrayAnswer,
  patience: Patience,
  { rows: limit = Number.POSITIVE_INFINITY, isReached = () => false }: Enough = {},
): Promise<WholeList> {
  if (!isJsonList(first.data) || continuationOf(first.raw) === undefined) return { ...first, warnings: [] };
  const rows: Json[] = [...first.data];
  const warnings: string[] = [];
  const followed = new Set<string>();
  let size = first.size ?? 0;
  let next = continuationOf(first.raw);
  while (next !== undefined && rows.length < limit && !isReached(rows)) {
    const cut = `The list of ${first.request} is cut after ${rows.length} rows`;
    if (followed.has(next)) {
      warnings.push(`${cut}: its pages lead back to one another.`);
      break;
    }
    if (followed.size >= maximumPages - 1 || size >= maximumBytes || rows.length >= maximumRows) {
      warnings.push(`${cut}; there are more.`);
      break;
    }
    followed.add(next);
    try {
      const answer: VmrayAnswer = await client.get(`/continuation/${next}`, patience);
      size += answer.size ?? 0;
      if (isJsonList(answer.data)) for (const row of answer.data) rows.push(row);
      next = continuationOf(answer.raw);
    } catch (error) {
      patience.signal.throwIfAborted();
      if (!(error instanceof SortieError)) throw error;
      warnings.push(`${cut}: ${error.message}`);
      break;
    }
  }
  const { continuation_id: _followed, ...body } = isJsonObject(first.raw) ? first.raw : {};
  return { request: first.request, raw: { ...body, data: rows }, data: rows, warnings };
}

/** The id of the next page; absent, null and anything but a number mean that there is none. */
function continuationOf(raw: Json): string | undefined {
  const id = isJsonObject(raw) ? member(raw, 'continuation_id') : undefined;
  const text = typeof id === 'number' || typeof id === 'string' ? String(id) : '';
  return /^[0-9]{1,20}$/.test(text) ? text : undefined;
}
