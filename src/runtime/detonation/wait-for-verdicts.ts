import { sleep } from '../clock/sleep.js';
import type { StoredEntry } from '../investigation/stored-entry.js';
import type { Answer, DetonationTools } from './detonation.js';
import { type Patience, waitBeforePoll } from './patience.js';
import { errorsOf } from './read-outputs.js';
import { afterPoll, type Submission } from './submission.js';

/** How a wait ended. */
export type Wait = 'finished' | { readonly status: 'failed' | 'timed-out'; readonly problem: string };

/**
 * Polls every unfinished submission in turn until none is left, the time is up, or too many polls in a row failed.
 * Only a poll that finishes a submission, or ends the wait, becomes part of the investigation.
 */
export async function waitForVerdicts<A extends Answer>(
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
    if (elapsed + wait > patience.timeout) return timedOut(patience);
    if (round > 0) tools.report({ step: 'waiting', submissions, elapsed });
    await sleep(tools.clock, wait, tools.signal);

    for (const submission of submissions) {
      if (submission.isFinished) continue;
      const { submissionId } = submission;
      const poll = await tools.ask('vmray-get-submission', { submission_id: String(submissionId) });
      tools.signal.throwIfAborted();
      const problem = errorsOf(poll.entries).join(' ');
      if (problem !== '') {
        failures += 1;
        tools.report({ step: 'trying-again', problem });
        if (failures < patience.failedPolls) continue;
        onChange(submissions, await tools.keep(poll));
        return { status: 'failed', problem };
      }
      failures = 0;
      const after = afterPoll(submission, poll.entries);
      submissions = submissions.map((other) => (other.submissionId === submissionId ? after : other));
      onChange(submissions, after.isFinished ? await tools.keep(poll) : []);
    }
    if (submissions.every(({ isFinished }) => isFinished)) return 'finished';
  }
}

function timedOut({ timeout }: Patience): Wait {
  return { status: 'timed-out', problem: `No verdict after ${Math.round(timeout / 1000)} seconds.` };
}
