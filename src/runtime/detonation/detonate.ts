import type { Instance } from '../../dispatch/index.js';
import type { JsonObject } from '../../language/json/json.js';
import type { FunctionsAt } from '../../playbook/functions/load-function-runner.js';
import type { PlanLibrary } from '../../playbook/library/plan-library.js';
import type { Plan } from '../../playbook/plan/plan.js';
import type { Investigation } from '../investigation/investigation.js';
import { PlaybookInvestigation } from '../playbook/playbook-investigation.js';
import { runPlaybook } from '../playbook/run-playbook.js';
import type { AssembledSystem, System } from '../system.js';
import { type Cut, conclude, notBegun } from './conclude.js';
import type { Detonation, Progress, Subject } from './detonation.js';
import { DetonationTime } from './detonation-time.js';
import { type Patience, pollsWithin } from './patience.js';
import { RunReader } from './run-reader.js';

/** What a detonation works with. */
export interface DetonationTools {
  readonly system: AssembledSystem;
  /** The one that has the sample; a submission costs quota, so it never goes to several. */
  readonly instance: Instance;
  /** Those that come with Sortie. */
  readonly plans: PlanLibrary;
  readonly functionsAt: FunctionsAt;
  /** Where its file lies. It stays as it is: what is found is in the answer. */
  readonly investigation: Investigation;
  /** Aborted when nobody waits any more. */
  readonly signal: AbortSignal;
  readonly seed: number;
  report(progress: Progress): void;
}

/**
 * Detonates a file or a URL: runs the playbook that does it, faster than it is written, for somebody looks on, and reads
 * the answer from what it leaves. Failure, a time that is up and an interruption are a status of the answer.
 * @throws Error when the playbook is missing
 */
export async function detonate(
  subject: Subject,
  tools: DetonationTools,
  patience: Patience,
): Promise<Detonation> {
  const { system, signal } = tools;
  if (signal.aborted) return notBegun(subject);
  tools.report({ step: 'submitting' });
  const controller = new AbortController();
  let cut: Cut | undefined;
  const stop = (why: Cut) => {
    cut ??= why;
    controller.abort();
  };
  const interrupt = () => stop('interrupted');
  signal.addEventListener('abort', interrupt, { once: true });

  const time = new DetonationTime(system.clock, patience, () => stop('time-up'));
  const investigation = new PlaybookInvestigation(tools.investigation);
  const reader = new RunReader((news) => {
    if (news.step === 'collecting') time.collects();
    tools.report(
      news.step === 'waiting'
        ? { ...news, submissions: [...reader.submissions.values()], elapsed: time.elapsed }
        : news,
    );
    if (reader.hasLooked && reader.failedLooks.length >= patience.failedPolls) stop('polls-failed');
  });
  try {
    const run = await runPlaybook(planFor(subject, tools.plans), inputsFor(subject, patience), {
      ...tools,
      system: withOnly(tools.instance, system),
      integrations: system.integrations,
      investigation,
      signal: controller.signal,
      pace(milliseconds) {
        reader.readOn(investigation.entries);
        return time.pace(milliseconds);
      },
      secondsForCall: () => time.secondsForCall(),
      report: () => reader.readOn(investigation.entries),
    });
    const ending = { run, cut, isTimeUp: time.isUp, timeout: patience.timeout };
    const detonation = conclude(subject, reader, ending);
    tools.report({ step: 'done', detonation });
    return detonation;
  } finally {
    time.stop();
    signal.removeEventListener('abort', interrupt);
  }
}

function planFor({ kind }: Subject, plans: PlanLibrary): Plan {
  const name = kind === 'file' ? 'Detonate File - VMRay' : 'Detonate URL - VMRay';
  const plan = plans.find(name);
  if (!plan) throw new Error(`The playbook ${JSON.stringify(name)} is missing: it comes with Sortie.`);
  return plan;
}

/** A minute of the playbook is one poll. */
function inputsFor(subject: Subject, patience: Patience): JsonObject {
  const polling = { interval: '1', timeout: String(pollsWithin(patience)) };
  return subject.kind === 'file'
    ? { ...polling, File: { EntryID: subject.entryId } }
    : { ...polling, URL: subject.url };
}

/** The system as far as a playbook sees it: commands of any brand go to this instance, and to no other. */
function withOnly(instance: Instance, system: System): System {
  return {
    ...system,
    instances: [{ ...instance, isDefault: true }],
    redact: (text, kind) => system.redact(text, kind),
    isSimulated: (name) => system.isSimulated(name),
  };
}
