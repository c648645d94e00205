import { sleep } from '../clock/sleep.js';
import type { StoredEntry } from '../investigation/stored-entry.js';
import { askInTime } from './ask-in-time.js';
import type { Answer, DetonationTools } from './detonation.js';
import { type Patience, waitBeforePoll } from './patience.js';
import { errorsOf } from './read-outputs.js';
import { afterPoll, type Submission } from './submission.js';

/** How a wait ended. */
export type Wait = 'finished' | { readonly status: 'failed' | 'timed-out'; readonly problem: string };

/**
 * Polls every unfinished submission in turn until none is left, the time is up, or too many polls in a row failed.
 * The time began at `began`, in milliseconds of the clock. Only a poll that finishes a submission, or ends the wait, becomes part of the investigation.
 */
export async function waitForVerdicts<A extends Answer>(
  submitted: readonly Submission[],
  given: DetonationTools<A>,
  patience: Patience,
  began: number,
  onChange: (submissions: readonly Submission[], kept: readonly StoredEntry[]) => void,
): Promise<Wait> {
  const tools = askInTime(given, began + patience.timeout);
  const elapsed = () => tools.clock.now().getTime() - began;
  let submissions = submitted;
  let failures = 0;

  for (let round = 0; ; round++) {
    const wait = waitBeforePoll(round, patience);
    if (elapsed() + wait > patience.timeout) return timedOut(patience);
    if (round > 0) tools.report({ step: 'waiting', submissions, elapsed: elapsed() });
    await sleep(tools.clock, wait, tools.signal);

    for (const submission of submissions) {
      if (submission.isFinished) continue;
      if (elapsed() >= patience.timeout) return timedOut(patience);
      const { submissionId } = submission;
      const poll = await tools.ask('vmray-get-submission', { submission_id: String(submissionId) });
      tools.signal.throwIfAborted();
      const problem = errorsOf(poll.entries).join(' ');
      if (problem !== '') {
        if (elapsed() >= patience.timeout) return timedOut(patience);
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

/** The answer to a wait that was too long. */
export function timedOut({ timeout }: Patience): Exclude<Wait, 'finished'> {
  return { status: 'timed-out', problem: `No verdict after ${Math.round(timeout / 1000)} seconds.` };
}
