import type { Entry } from '../../language/entry/entry.js';
import { type JsonObject, member } from '../../language/json/json.js';
import { outputsAt } from './read-outputs.js';
import { readVerdict, type Verdict } from './verdict.js';

/** One submission of a detonation; an archive can make several. */
export interface Submission {
  readonly submissionId: number;
  readonly sampleId: number | null;
  readonly isFinished: boolean;
  /** Null until it is finished. */
  readonly verdict: Verdict | null;
  readonly verdictReason: string | null;
}

export type Submissions = ReadonlyMap<number, Submission>;

/** What the answer to an upload submitted, each submission once. */
export function submissionsIn(upload: Entry): Submissions {
  const found = new Map<number, Submission>();
  for (const output of outputsAt([upload], 'VMRay.Submission')) {
    const submissionId = numberAt(output, 'SubmissionID');
    if (submissionId === null) continue;
    found.set(submissionId, {
      submissionId,
      sampleId: numberAt(output, 'SampleID'),
      isFinished: false,
      verdict: null,
      verdictReason: null,
    });
  }
  return found;
}

/** The submissions after a look at some of them. What was not submitted, and what is finished, is left alone. */
export function afterLook(submissions: Submissions, look: Entry): Submissions {
  const after = new Map(submissions);
  for (const output of outputsAt([look], 'VMRay.Submission')) {
    const submission = after.get(numberAt(output, 'SubmissionID') ?? Number.NaN);
    if (submission && !submission.isFinished)
      after.set(submission.submissionId, withOutput(submission, output));
  }
  return after;
}

function withOutput(submission: Submission, output: JsonObject): Submission {
  const sampleId = numberAt(output, 'SampleID') ?? submission.sampleId;
  if (member(output, 'IsFinished') !== true) return { ...submission, sampleId };
  const reason = member(output, 'VerdictReason');
  return {
    ...submission,
    sampleId,
    isFinished: true,
    verdict: readVerdict(member(output, 'Verdict')),
    verdictReason: typeof reason === 'string' && reason !== '' ? reason : null,
  };
}

function numberAt(output: JsonObject, key: string): number | null {
  const value = member(output, key);
  return typeof value === 'number' ? value : null;
}
