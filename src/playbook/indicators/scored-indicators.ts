import { Score } from '../../language/entry/dbot-score.js';
import { isReliability } from '../../language/entry/reliability.js';
import { isJsonList, isJsonObject, type Json, type JsonObject, member } from '../../language/json/json.js';
import type { IndicatorUpdate } from './indicator.js';
import { indicatorType } from './indicator-type.js';

const root = 'DBotScore';

/** Whether an entry's context may tell scores: cheap, for every entry is asked. */
export function tellsScores(entryContext: JsonObject): boolean {
  for (const key of Object.keys(entryContext)) if (isScoreKey(key)) return true;
  return false;
}

/** The root itself, with a selector or without one; not what lies below it. */
function isScoreKey(key: string): boolean {
  return key.startsWith(root) && (key.length === root.length || key[root.length] === '(');
}

/** What the scores in an entry's context tell of indicators (`spec/entries.md` section 7). Rows that are no scores are none. */
export function scoredIndicators(entryContext: JsonObject): readonly IndicatorUpdate[] {
  return Object.entries(entryContext).flatMap(([key, value]) =>
    isScoreKey(key) ? rowsOf(value).flatMap((row) => updateOf(row) ?? []) : [],
  );
}

function rowsOf(value: Json): readonly Json[] {
  return isJsonList(value) ? value : [value];
}

function updateOf(row: Json): IndicatorUpdate | undefined {
  if (!isJsonObject(row)) return undefined;
  const value = member(row, 'Indicator');
  const type = member(row, 'Type');
  const score = scoreOf(member(row, 'Score'));
  if (typeof value !== 'string' || typeof type !== 'string' || score === undefined) return undefined;
  const vendor = member(row, 'Vendor');
  const reliability = member(row, 'Reliability');
  return {
    type: indicatorType(type, value),
    value,
    sources: [
      {
        vendor: typeof vendor === 'string' ? vendor : '',
        score,
        ...(isReliability(reliability) ? { reliability } : {}),
      },
    ],
  };
}

function scoreOf(value: Json | undefined): Score | undefined {
  return Object.values(Score).find((score) => score === value);
}
