import { Score } from '../../../language/entry/index.js';
import type { Json } from '../../../sdk/index.js';

/** A verdict as analysts read it (`vmray-reference.md`). */
export type Verdict = 'Malicious' | 'Suspicious' | 'Clean' | 'Not Available';

const verdicts: ReadonlyMap<Json, Verdict> = new Map([
  ['malicious', 'Malicious'],
  ['suspicious', 'Suspicious'],
  ['clean', 'Clean'],
]);

/** The platform's word as a verdict. A word that is not known is no verdict (D10). */
export function verdictOf(word: Json): Verdict {
  return verdicts.get(word) ?? 'Not Available';
}

const scores: Readonly<Record<Verdict, Score>> = {
  Malicious: Score.bad,
  Suspicious: Score.suspicious,
  Clean: Score.good,
  'Not Available': Score.unknown,
};

export function scoreOf(verdict: Verdict): Score {
  return scores[verdict];
}
