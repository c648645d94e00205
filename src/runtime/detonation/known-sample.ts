import type { Entry } from '../../language/entry/entry.js';
import { member } from '../../language/json/json.js';
import { errorsOf, outputsAt } from './read-outputs.js';
import { readVerdict, type Verdict } from './verdict.js';

/** A sample that the sandbox has analysed before. */
export interface KnownSample {
  readonly sampleId: number;
  readonly verdict: Verdict;
  readonly verdictReason: string | null;
}

/**
 * The words of the upload commands (D32), from their beginning to their end: in between stands what the sandbox says,
 * with the name of a file that somebody may have called after such a command.
 */
const refusal =
  /^VMRay made no jobs \(.*\)\. .* The earlier result: !vmray-get-sample-by-hash hash=([0-9a-f]{32,64})$/s;

/** The hash under which a refused upload says that the earlier result is to be had. */
export function hashOfKnownSample(upload: readonly Entry[]): string | undefined {
  for (const error of errorsOf(upload)) {
    const hash = refusal.exec(error)?.[1];
    if (hash !== undefined) return hash;
  }
  return undefined;
}

/** The first sample among the answers of `vmray-get-sample-by-hash`. */
export function knownSampleIn(answer: readonly Entry[]): KnownSample | undefined {
  for (const output of outputsAt(answer, 'VMRay.Sample')) {
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
