import { Score } from '../../language/entry/dbot-score.js';
import { type Reliability, reliabilities } from '../../language/entry/reliability.js';
import type { Indicator } from './indicator.js';

/** A source that does not say how reliable it is ranks with those of whom nobody knows. */
const unjudged: Reliability = 'F - Reliability cannot be judged';

/**
 * What is thought of an indicator: what somebody has decided, else what its most reliable source says, and the worst of
 * several equally reliable ones (`spec/entries.md` section 7). A source that knows nothing (score 0) does not silence the
 * others.
 */
export function verdictOf({ manualScore, sources }: Pick<Indicator, 'manualScore' | 'sources'>): Score {
  if (manualScore !== undefined) return manualScore;
  let best: number = reliabilities.length;
  let verdict: Score = Score.unknown;
  for (const { score, reliability = unjudged } of sources.values()) {
    if (score === Score.unknown) continue;
    const rank = reliabilities.indexOf(reliability);
    if (rank > best || (rank === best && score <= verdict)) continue;
    best = rank;
    verdict = score;
  }
  return verdict;
}
