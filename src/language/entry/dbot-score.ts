import type { JsonObject } from '../json/json.js';
import type { Reliability } from './reliability.js';

/** DBot's scale (`spec/entries.md` section 7). */
export const Score = { unknown: 0, good: 1, suspicious: 2, bad: 3 } as const;
export type Score = (typeof Score)[keyof typeof Score];

/** The context key of the rows, with the platform's own selector (`spec/entries.md` section 6). */
export const dbotScoreKey =
  'DBotScore(val.Indicator && val.Indicator == obj.Indicator && val.Vendor == obj.Vendor && val.Type == obj.Type)';

/** One row of the `DBotScore` context. */
export interface DBotScore extends JsonObject {
  readonly Indicator: string;
  readonly Type: string;
  readonly Vendor: string;
  readonly Score: Score;
  readonly Reliability: Reliability;
}
