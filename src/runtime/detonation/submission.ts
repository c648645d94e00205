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

/** Submissions of one upload that are waited for: each costs a question a round. */
export const mostSubmissions = 1_000;

/** What an upload command submitted, each submission once. */
export function submissionsIn(upload: readonly Entry[]): Submission[] {
  const found = new Map<number, Submission>();
  for (const output of outputsAt(upload, 'VMRay.Submission')) {
    const submissionId = numberAt(output, 'SubmissionID');
    if (submissionId === null) continue;
    const sampleId = numberAt(output, 'SampleID');
    found.set(submissionId, {
      submissionId,
      sampleId,
      isFinished: false,
      verdict: null,
      verdictReason: null,
    });
  }
  return [...found.values()];
}

/** The submission after a poll; unchanged when the answer says nothing of it. */
export function afterPoll(submission: Submission, poll: readonly Entry[]): Submission {
  const output = outputsAt(poll, 'VMRay.Submission').find(
    (candidate) => numberAt(candidate, 'SubmissionID') === submission.submissionId,
  );
  if (!output) return submission;
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
