import type { JsonObject } from '../../json/json.js';
import type { DBotScore } from '../dbot-score.js';

/** What one indicator adds to the context. */
export interface IndicatorRecord {
  /** The context key of its kind, with the kind's standard selector. */
  readonly key: string;
  /** The object that goes into the list under the key; absent when the indicator has no main value, so is none. */
  readonly value?: JsonObject;
  /** Its score; absent for a kind without one, or without a text to score (D10). */
  readonly row?: DBotScore;
}

/** Puts a record together; what is undefined is left out. */
export function indicatorRecord(
  key: string,
  value: JsonObject | undefined,
  row: DBotScore | undefined,
): IndicatorRecord {
  return { key, ...(value ? { value } : {}), ...(row ? { row } : {}) };
}
