import type { JobRecord, SampleRecord } from './records.js';
import type { SubmissionParameters } from './submission-parameters.js';
import { timings } from './timings.js';

/** The jobs that a submission gets, static first: so a newest-first list shows the dynamic one first. */
export function jobKinds(sample: SampleRecord, parameters: SubmissionParameters): JobRecord['kind'][] {
  const mode = parameters.analyzerMode;
  const dynamic = sample.url === null ? 'dynamic' : 'web';
  const wantsDynamic = mode.includes('dynamic') && (parameters.maxJobs ?? 1) > 0;
  const wantsStatic = mode.includes('static') && sample.url === null;
  return [...(wantsStatic ? (['static'] as const) : []), ...(wantsDynamic ? ([dynamic] as const) : [])];
}

/** When a submission with these jobs starts and finishes, in milliseconds since 1970. */
export function submissionMoments(
  createdAt: number,
  jobs: readonly JobRecord[],
  speed: number,
): { startedAt: number; finishAt: number } {
  if (jobs.length === 0) {
    const startedAt = createdAt + timings.reputation / speed;
    return { startedAt, finishAt: startedAt + timings.finish / speed };
  }
  return {
    startedAt: Math.min(...jobs.map((job) => job.startsAt)),
    finishAt: Math.max(...jobs.map((job) => job.endsAt)) + timings.finish / speed,
  };
}
