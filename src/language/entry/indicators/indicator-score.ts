import type { JsonObject } from '../../json/json.js';
import { type DBotScore, Score } from '../dbot-score.js';
import type { Reliability } from '../reliability.js';

/** What the source says of an indicator; becomes its DBotScore row. */
export interface IndicatorScore {
  readonly score: Score;
  readonly reliability: Reliability;
  readonly message?: string;
  /** Why it is malicious: `Malicious.Description`, written for score 3 only. */
  readonly description?: string | null;
}

/** The DBotScore row of an indicator, in the recorded order of its members; none without an indicator text (D10). */
export function scoreRow(
  indicator: string | null | undefined,
  type: string,
  vendor: string,
  { score, reliability, message }: IndicatorScore,
): DBotScore | undefined {
  if (!indicator) return undefined;
  const row = { Indicator: indicator, Type: type, Vendor: vendor, Score: score, Reliability: reliability };
  return message ? { ...row, Message: message } : row;
}

/** `Malicious` of an indicator's context: for score 3 only (`spec/entries.md` section 7); the description may be null. */
export function maliciousMember({ score, description }: IndicatorScore, vendor: string): JsonObject {
  return score === Score.bad ? { Malicious: { Vendor: vendor, Description: description ?? null } } : {};
}
