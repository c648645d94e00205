import type { PlaybookRun } from '../playbook/playbook-run.js';
import type { Detonation, Subject } from './detonation.js';
import { errorOf } from './read-outputs.js';
import type { RunReader } from './run-reader.js';
import { worstVerdict } from './verdict.js';

/** Submissions of one upload that the playbooks wait for; more would each be a line that says how to go on. */
const mostSubmissions = 1_000;

/** Why a run was cut short, where the playbook did not end it itself. */
export type Cut = 'interrupted' | 'time-up' | 'polls-failed';

/** What is known when a run is over. */
export interface Ending {
  readonly run: PlaybookRun;
  readonly cut: Cut | undefined;
  /** Whether the time to the verdict is over. */
  readonly isTimeUp: boolean;
  /** Seconds that it was. */
  readonly timeout: number;
}

type Outcome = Pick<Detonation, 'status' | 'problem'>;

/** What became of a detonation, from what its run has left and how it ended. */
export function conclude(subject: Subject, reader: RunReader, ending: Ending): Detonation {
  const submissions = [...reader.submissions.values()];
  const judged = reader.known ? [reader.known] : submissions;
  const verdict = worstVerdict(judged.flatMap((part) => part.verdict ?? [])) ?? null;
  return {
    subject,
    ...outcomeOf(reader, ending),
    verdict,
    verdictReason: judged.find((part) => part.verdict === verdict)?.verdictReason ?? null,
    isKnown: reader.known !== undefined,
    submissions: submissions.length > mostSubmissions ? [] : submissions,
    entries: reader.entries,
    findings: reader.findings,
    warnings: ending.run.warnings,
  };
}

function outcomeOf(reader: RunReader, { run, cut, isTimeUp, timeout }: Ending): Outcome {
  if (run.status === 'cancelled' && cut === 'interrupted') return interrupted;
  const halted = haltedIn(run);
  if (reader.stage === 'collecting') {
    // What the sandbox did not answer is told of by its entry.
    const told = new Set(reader.findings.map(errorOf));
    const others = halted.filter((problem) => !told.has(problem));
    return { status: 'finished', ...(others.length === 0 ? {} : { problem: others.join(' ') }) };
  }
  const timedOut: Outcome = {
    status: 'timed-out',
    problem: `No verdict after ${Math.round(timeout / 1000)} seconds.`,
  };
  if (isTimeUp) return timedOut;
  const failed = (problem: string): Outcome => ({ status: 'failed', problem });
  if (reader.stage === 'submitting')
    return failed(reader.refusal || halted.join(' ') || `The playbook ${run.playbook} submitted nothing.`);
  const look = reader.failedLooks.at(-1);
  if (look) return failed(errorOf(look) ?? '');
  return reader.hasLooked ? timedOut : failed(halted.join(' '));
}

const interrupted: Outcome = { status: 'interrupted', problem: 'Interrupted.' };

/** What became of a detonation that was interrupted before anything was done. */
export function notBegun(subject: Subject): Detonation {
  const nothing = { submissions: [], entries: [], findings: [], warnings: [] };
  return { subject, ...interrupted, ...nothing, verdict: null, verdictReason: null, isKnown: false };
}

/** Why tasks of the playbook itself have halted. */
function haltedIn({ frames }: PlaybookRun): readonly string[] {
  const tasks = [...(frames.get('')?.tasks.values() ?? [])];
  return tasks.flatMap((task) => (task.status === 'error' ? [task.error] : []));
}
