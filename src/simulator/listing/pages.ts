import type { JsonObject } from '../json.js';
import { noSuchElement } from '../platform/refusal.js';

/** `max_api_items`: a list never gives more rows than this, however many pages. */
export const mostRows = 1000;

/** Continuations that wait for their use; the oldest is forgotten when there are more. */
const mostContinuations = 500;

/** Cuts lists into pages and keeps what is left for `GET /continuation/{id}`. */
export class Pages {
  readonly #pageSize: number;
  readonly #waiting = new Map<number, readonly JsonObject[]>();
  #lastId = 9000;

  constructor(pageSize: number) {
    this.#pageSize = pageSize;
  }

  /** The first page of a list of which the client wants `wanted` rows, or all that there may be. */
  first(rows: readonly JsonObject[], wanted: number | undefined): JsonObject {
    const allowed = rows.slice(0, Math.min(wanted ?? mostRows, mostRows));
    const isCut = wanted === undefined && rows.length > mostRows;
    const page = this.#page(allowed);
    return Object.hasOwn(page, 'continuation_id') ? { ...page, truncated: isCut } : page;
  }

  /**
   * The page behind a continuation id, which is used up by this.
   *
   * @throws {Refusal} 404 for an id that is unknown or used
   */
  next(id: number): JsonObject {
    const rows = this.#waiting.get(id);
    if (rows === undefined) throw noSuchElement();
    this.#waiting.delete(id);
    return this.#page(rows);
  }

  /** `continuation_id` is left out on the last page, never null: old clients test for the key. */
  #page(rows: readonly JsonObject[]): JsonObject {
    const data = rows.slice(0, this.#pageSize);
    if (rows.length <= this.#pageSize) return { result: 'ok', data };
    this.#lastId += 1;
    this.#waiting.set(this.#lastId, rows.slice(this.#pageSize));
    const [oldest] = this.#waiting.keys();
    if (this.#waiting.size > mostContinuations && oldest !== undefined) this.#waiting.delete(oldest);
    return { result: 'ok', data, continuation_id: this.#lastId };
  }
}
