import type { Entry } from '../../language/entry/entry.js';
import { member } from '../../language/json/json.js';
import { outputsAt } from './read-outputs.js';
import { readVerdict, type Verdict } from './verdict.js';

/** A sample that the sandbox has analysed before. */
export interface KnownSample {
  readonly sampleId: number;
  readonly verdict: Verdict;
  readonly verdictReason: string | null;
}

/** The first sample that an answer of `vmray-get-sample-by-hash` tells of. */
export function knownSampleIn(answer: Entry): KnownSample | undefined {
  for (const output of outputsAt([answer], 'VMRay.Sample')) {
    const sampleId = member(output, 'SampleID');
    const reason = member(output, 'VerdictReason');
    if (typeof sampleId !== 'number') continue;
    return {
      sampleId,
      verdict: readVerdict(member(output, 'Verdict')),
      verdictReason: typeof reason === 'string' && reason !== '' ? reason : null,
    };
  }
  return undefined;
}
