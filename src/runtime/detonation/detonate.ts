import type { StoredEntry } from '../investigation/stored-entry.js';
import { collectFindings } from './collect-findings.js';
import { type Answer, type Detonation, type DetonationTools, nameOf, type Subject } from './detonation.js';
import { type Patience, waitBeforePoll } from './patience.js';
import { errorsOf } from './read-outputs.js';
import { afterPoll, type Submission, submissionsIn } from './submission.js';
import { worstVerdict } from './verdict.js';

/**
 * Submits a file or a URL to VMRay, polls until its submissions are finished, and collects what the sandbox found.
 * It always answers: failure, a time that is up and an interruption are a status. Polls that say nothing new do not
 * become entries of the investigation.
 */
export async function detonate<A extends Answer>(
  subject: Subject,
  tools: DetonationTools<A>,
  patience: Patience,
): Promise<Detonation> {
  const entries: StoredEntry[] = [];
  let submissions: readonly Submission[] = [];

  const conclude = (status: Detonation['status'], problem?: string): Detonation => {
    const verdicts = submissions.flatMap(({ verdict }) => (verdict === null ? [] : [verdict]));
    const verdict = worstVerdict(verdicts) ?? null;
    const detonation: Detonation = {
      subject,
      status,
      verdict,
      verdictReason: submissions.find((submission) => submission.verdict === verdict)?.verdictReason ?? null,
      submissions,
      entries,
      ...(problem === undefined ? {} : { problem }),
    };
    tools.report({ step: 'done', detonation });
    return detonation;
  };

  try {
    tools.report({ step: 'submitting' });
    const upload = await submit(subject, tools);
    entries.push(...(await tools.keep(upload)));
    submissions = submissionsIn(upload.entries);
    if (submissions.length === 0) {
      tools.signal.throwIfAborted();
      return conclude('failed', errorsOf(upload.entries).join(' ') || noSubmission(subject));
    }
    tools.report({ step: 'submitted', submissions });

    const outcome = await waitForVerdicts(submissions, tools, patience, (polled, kept) => {
      submissions = polled;
      entries.push(...kept);
    });
    if (outcome !== 'finished') return conclude(outcome.status, outcome.problem);

    for (const sampleId of sampleIdsOf(submissions)) {
      tools.report({ step: 'collecting', sampleId });
      const verdict = submissions.find((submission) => submission.sampleId === sampleId)?.verdict ?? null;
      entries.push(...(await collectFindings(sampleId, verdict, tools, patience)));
    }
    return conclude('finished');
  } catch (error) {
    if (!tools.signal.aborted) throw error;
    return conclude('interrupted', 'Interrupted.');
  }
}

function submit<A extends Answer>(subject: Subject, tools: DetonationTools<A>): Promise<A> {
  return subject.kind === 'file'
    ? tools.ask('vmray-upload-sample', { entry_id: subject.entryId })
    : tools.ask('vmray-upload-url', { url: subject.url });
}

function noSubmission(subject: Subject): string {
  return `The upload of ${nameOf(subject)} was answered, but the answer names no submission to wait for.`;
}

function sampleIdsOf(submissions: readonly Submission[]): number[] {
  return [...new Set(submissions.flatMap(({ sampleId }) => (sampleId === null ? [] : [sampleId])))];
}

type Wait = 'finished' | { readonly status: 'failed' | 'timed-out'; readonly problem: string };

/** Polls every unfinished submission in turn until none is left, the time is up, or too many polls failed. */
async function waitForVerdicts<A extends Answer>(
  submitted: readonly Submission[],
  tools: DetonationTools<A>,
  patience: Patience,
  onChange: (submissions: readonly Submission[], kept: readonly StoredEntry[]) => void,
): Promise<Wait> {
  const began = tools.clock.now().getTime();
  let submissions = submitted;
  let failures = 0;

  for (let round = 0; ; round++) {
    const elapsed = tools.clock.now().getTime() - began;
    const wait = waitBeforePoll(round, patience);
    if (elapsed + wait > patience.timeout)
      return {
        status: 'timed-out',
        problem: `No verdict after ${Math.round(patience.timeout / 1000)} seconds.`,
      };
    if (round > 0) tools.report({ step: 'waiting', submissions, elapsed });
    await tools.clock.sleep(wait, tools.signal);

    for (const { submissionId, isFinished } of submissions) {
      if (isFinished) continue;
      const poll = await tools.ask('vmray-get-submission', { submission_id: String(submissionId) });
      tools.signal.throwIfAborted();
      const problem = errorsOf(poll.entries).join(' ');
      if (problem !== '') {
        failures += 1;
        if (failures >= patience.failedPolls) {
          onChange(submissions, await tools.keep(poll));
          return { status: 'failed', problem };
        }
        tools.report({ step: 'trying-again', problem });
        continue;
      }
      failures = 0;
      submissions = submissions.map((submission) =>
        submission.submissionId === submissionId ? afterPoll(submission, poll.entries) : submission,
      );
      const isNews = submissions.some(
        (submission) => submission.submissionId === submissionId && submission.isFinished,
      );
      onChange(submissions, isNews ? await tools.keep(poll) : []);
    }
    if (submissions.every(({ isFinished }) => isFinished)) return 'finished';
  }
}
