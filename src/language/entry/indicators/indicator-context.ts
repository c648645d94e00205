import type { JsonObject } from '../../json/json.js';
import { type DBotScore, dbotScoreKey } from '../dbot-score.js';
import { mergeScores } from '../merge-scores.js';
import { DistinctObjects } from './distinct-objects.js';
import type { Indicator } from './indicator.js';
import { recordOf } from './record-of.js';

/**
 * The entry context of indicators: for each kind one list under its standard key, in order of first appearance, then
 * their scores as one list under the standard key of DBotScore (`spec/entries.md` sections 4 and 6, D11). Exact
 * duplicates are written once; of several scores for one indicator the worst stands (D10).
 * @throws InvalidIndicator for a custom indicator that cannot be written.
 */
export function indicatorContext(indicators: readonly Indicator[], vendor: string): JsonObject {
  const lists = new Map<string, DistinctObjects>();
  const rows: DBotScore[] = [];
  for (const indicator of indicators) {
    const { key, value, row } = recordOf(indicator, vendor);
    if (value) {
      const list = lists.get(key) ?? new DistinctObjects();
      list.add(value);
      lists.set(key, list);
    }
    if (row) rows.push(row);
  }
  const context = new Map<string, readonly JsonObject[]>();
  for (const [key, list] of lists) context.set(key, list.objects);
  if (rows.length > 0) context.set(dbotScoreKey, mergeScores(rows));
  return Object.fromEntries(context);
}
