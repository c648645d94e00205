import { isJsonObject, type Json, member, type Output, Score } from 'sortie';

/** What Echo Intelligence thinks of an indicator. */
export interface Opinion {
  readonly verdict: 'good' | 'suspicious' | 'bad' | 'unknown';
  readonly reason: string;
}

const scores = {
  good: Score.good,
  suspicious: Score.suspicious,
  bad: Score.bad,
  unknown: Score.unknown,
} as const;

/** Reads an answer. A service can send anything: what is not as expected is unknown, and nothing else gets through. */
export function readOpinion(answer: Json | undefined): Opinion {
  const verdict = isJsonObject(answer) ? member(answer, 'verdict') : undefined;
  const reason = isJsonObject(answer) ? member(answer, 'reason') : undefined;
  return {
    verdict: verdict === 'good' || verdict === 'suspicious' || verdict === 'bad' ? verdict : 'unknown',
    reason: typeof reason === 'string' ? reason : '',
  };
}

export function scoreOf({ verdict }: Opinion): Score {
  return scores[verdict];
}

/** Our own part of the context, beside the standard one. A second look at the same indicator updates the first. */
export function opinionOutput(value: string, { verdict, reason }: Opinion): Output {
  return {
    path: 'EchoIntelligence.Indicator(val.Value && val.Value == obj.Value)',
    value: { Value: value, Verdict: verdict, Reason: reason },
  };
}
