import { type DBotScore, hashScores, mergeScores, type Reliability } from '../../../language/entry/index.js';
import type { JsonObject } from '../../../sdk/index.js';
import { textField } from './field.js';
import { scoreOf, type Verdict } from './verdict.js';

/** The context members that hold hashes, in the order of the recorded score rows. */
const hashMembers = ['MD5', 'SHA256', 'SHA1', 'SSDeep'] as const;

export interface Judged {
  /** Context of a submission, sample or analysis. */
  readonly context: JsonObject;
  readonly verdict: Verdict;
}

/** The DBotScore rows of type `hash` for everything that was judged: one for each distinct hash (D3, D10). */
export function judgedHashes(judged: readonly Judged[], reliability: Reliability): readonly DBotScore[] {
  return mergeScores(
    judged.flatMap(({ context, verdict }) =>
      hashScores(
        hashMembers.map((name) => textField(context, name)),
        scoreOf(verdict),
        'VMRay',
        reliability,
      ),
    ),
  );
}
