import type { StoredEntry } from '../investigation/stored-entry.js';
import { askInTime } from './ask-in-time.js';
import { collectFindings } from './collect-findings.js';
import { type Answer, type Detonation, type DetonationTools, nameOf, type Subject } from './detonation.js';
import { hashOfKnownSample, type KnownSample, knownSampleIn } from './known-sample.js';
import type { Patience } from './patience.js';
import { errorsOf } from './read-outputs.js';
import { mostSubmissions, type Submission, submissionsIn } from './submission.js';
import { type Verdict, worstVerdict } from './verdict.js';
import { timedOut, waitForVerdicts } from './wait-for-verdicts.js';

/** A part of the answer: a submission's, or that of a sample which was known already. */
interface Judged {
  readonly sampleId: number | null;
  readonly verdict: Verdict | null;
  readonly verdictReason: string | null;
}

/**
 * Submits a file or a URL to VMRay, polls until its submissions are finished, and collects what the sandbox found.
 * Failure, a time that is up and an interruption are a status of the answer. A sample that the sandbox refuses to
 * analyse again is answered with its earlier verdict (D32).
 */
export async function detonate<A extends Answer>(
  subject: Subject,
  tools: DetonationTools<A>,
  patience: Patience,
): Promise<Detonation> {
  const entries: StoredEntry[] = [];
  const findings: StoredEntry[] = [];
  let submissions: readonly Submission[] = [];
  let known: KnownSample | undefined;

  const judged = (): readonly Judged[] => (known ? [known] : submissions);

  function conclude(status: Detonation['status'], problem?: string): Detonation {
    const verdict = worstVerdict(judged().flatMap((part) => part.verdict ?? [])) ?? null;
    const detonation: Detonation = {
      subject,
      status,
      verdict,
      verdictReason: judged().find((part) => part.verdict === verdict)?.verdictReason ?? null,
      isKnown: known !== undefined,
      submissions,
      entries,
      findings,
      ...(problem === undefined ? {} : { problem }),
    };
    tools.report({ step: 'done', detonation });
    return detonation;
  }

  const now = () => tools.clock.now().getTime();
  const began = now();
  const end = began + patience.timeout;
  const inTime = askInTime(tools, end);

  try {
    tools.report({ step: 'submitting' });
    const upload = await submit(subject, inTime);
    submissions = submissionsIn(upload.entries);
    if (submissions.length > mostSubmissions) {
      const count = submissions.length;
      submissions = [];
      entries.push(...(await tools.keep(upload)));
      return conclude('failed', tooMany(subject, count));
    }
    if (submissions.length > 0) {
      entries.push(...(await tools.keep(upload)));
      tools.report({ step: 'submitted', submissions });
      const wait = await waitForVerdicts(submissions, tools, patience, began, (polled, kept) => {
        submissions = polled;
        entries.push(...kept);
      });
      if (wait !== 'finished') return conclude(wait.status, wait.problem);
    } else {
      tools.signal.throwIfAborted();
      if (now() >= end) return conclude('timed-out', timedOut(patience).problem);
      const answer = await askForKnown(upload, inTime);
      known = answer && knownSampleIn(answer.entries);
      entries.push(...(await tools.keep(answer && known ? answer : upload)));
      if (!known) return conclude('failed', errorsOf(upload.entries).join(' ') || noSubmission(subject));
    }

    const collected = Math.max(end, now() + patience.collecting);
    for (const [sampleId, verdict] of verdictsBySample(judged())) {
      tools.report({ step: 'collecting', sampleId });
      const found = await collectFindings(sampleId, verdict, tools, patience, collected);
      entries.push(...found);
      findings.push(...found);
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

async function askForKnown<A extends Answer>(upload: A, tools: DetonationTools<A>): Promise<A | undefined> {
  const hash = hashOfKnownSample(upload.entries);
  return hash === undefined ? undefined : tools.ask('vmray-get-sample-by-hash', { hash });
}

function noSubmission(subject: Subject): string {
  return `The upload of ${nameOf(subject)} was answered, but the answer names no submission to wait for.`;
}

function tooMany(subject: Subject, count: number): string {
  return `The upload of ${nameOf(subject)} was answered with ${count} submissions; no more than ${mostSubmissions} are waited for.`;
}

/** Each sample once: an archive and its parts may lead to the same one. */
function verdictsBySample(parts: readonly Judged[]): ReadonlyMap<number, Verdict | null> {
  return new Map(parts.flatMap(({ sampleId, verdict }) => (sampleId === null ? [] : [[sampleId, verdict]])));
}
