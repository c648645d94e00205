import type { DBotScore, Score } from './dbot-score.js';
import { scoreRow } from './indicators/indicator-score.js';
import { mergeScores } from './merge-scores.js';
import type { Reliability } from './reliability.js';

/**
 * The DBotScore rows of Type `hash` that the sample commands emit, one for each distinct hash in the given order
 * (recorded in `vmray-get-submission/happy`); none for a missing one (D10).
 */
export function hashScores(
  hashes: readonly (string | null | undefined)[],
  score: Score,
  vendor: string,
  reliability: Reliability,
): readonly DBotScore[] {
  return mergeScores(hashes.flatMap((hash) => scoreRow(hash, 'hash', vendor, { score, reliability }) ?? []));
}
