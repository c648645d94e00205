import { resolve } from 'node:path';
import { loadPlans } from '../../../src/cli/playbook/load-plans.js';
import type { Json, JsonObject } from '../../../src/language/json/json.js';
import { loadFunctionRunner } from '../../../src/playbook/functions/load-function-runner.js';
import { createPlanLibrary } from '../../../src/playbook/library/plan-library.js';
import { detonate } from '../../../src/runtime/detonation/detonate.js';
import type { Detonation, Progress, Subject } from '../../../src/runtime/detonation/detonation.js';
import { defaultPatience } from '../../../src/runtime/detonation/patience.js';
import { newInvestigation } from '../../../src/runtime/investigation/investigation.js';
import { CommandFailed, type CommandHandler, type Outcome } from '../../../src/sdk/index.js';
import { silentLogger } from '../../../src/sdk/logger.js';
import { memoryFileStore } from '../../../src/stores/memory/memory-file-store.js';
import { anInstanceOf, anIntegration, type TestCommand } from '../playbook/an-integration.js';
import { VirtualClock } from './virtual-clock.js';

/** What a command answers: outputs, the words of an error, or nothing ever. */
export type Answer = JsonObject | string | 'never';

/** Answers by command, or by command and value, used up in order, the last one repeating. */
export type Script = Readonly<Record<string, readonly Answer[]>>;

/** The argument that each command is asked with. */
const commands = {
  'vmray-upload-sample': 'entry_id',
  'vmray-upload-url': 'url',
  'vmray-get-submission': 'submission_id',
  'vmray-get-sample': 'sample_id',
  'vmray-get-analysis-by-sample': 'sample_id',
  'vmray-get-sample-by-hash': 'hash',
  'vmray-get-iocs': 'sample_id',
  'vmray-get-threat-indicators': 'sample_id',
} as const;

export function submitted(...ids: number[]): JsonObject {
  return {
    'VMRay.Job(val.JobID === obj.JobID)': [],
    'VMRay.Submission(val.SubmissionID === obj.SubmissionID)': ids.map((id) => ({
      SubmissionID: id,
      SampleID: id * 10,
    })),
  };
}

export function polled(id: number, verdict?: string, sampleId: Json = id * 10): JsonObject {
  return {
    'VMRay.Submission(val.SubmissionID === obj.SubmissionID)': {
      SubmissionID: id,
      SampleID: sampleId,
      IsFinished: verdict !== undefined,
      Verdict: verdict ?? 'Not Available',
      VerdictReason: verdict === undefined ? null : `because ${id}`,
    },
  };
}

export interface Detonating {
  readonly subject?: Subject;
  readonly timeout?: number;
  /** Told of each question before it is answered; `stop` is a Ctrl-C. */
  onAsk?(asked: string, stop: () => void): void;
  onProgress?(progress: Progress, stop: () => void): void;
  readonly isStopped?: boolean;
}

export interface Detonated {
  readonly detonation: Detonation;
  /** What was asked, as `command value`. */
  readonly asked: readonly string[];
  /** Milliseconds after the beginning at which each was asked. */
  readonly times: readonly number[];
  /** Seconds that each question was given. */
  readonly limits: readonly number[];
  readonly progress: readonly Progress[];
  /** Timers that were left behind. */
  readonly pending: number;
}

const shipped = createPlanLibrary([loadPlans(['playbooks'], resolve(__dirname, '../../..'))]);

/** Runs a detonation with the playbooks that come with Sortie against a vendor who answers as scripted. */
export async function detonated(script: Script, options: Detonating = {}): Promise<Detonated> {
  const clock = new VirtualClock();
  const began = clock.now().getTime();
  const controller = new AbortController();
  const stop = () => controller.abort(new Error('Interrupted.'));
  if (options.isStopped) stop();
  const asked: string[] = [];
  const times: number[] = [];
  const limits: number[] = [];
  const progress: Progress[] = [];
  const used = new Map<string, number>();

  async function answerTo(command: string, value: string): Promise<Outcome> {
    const name = `${command} ${value}`;
    const answers: readonly Answer[] = script[name] ?? script[command] ?? [{}];
    const position = used.get(name) ?? 0;
    used.set(name, position + 1);
    const answer = answers[Math.min(position, answers.length - 1)] ?? {};
    if (answer === 'never') return new Promise(() => {});
    if (typeof answer === 'string') return new CommandFailed(answer);
    return {
      readable: name,
      outputs: Object.entries(answer).map(([path, output]) => ({ path, value: output })),
    };
  }

  const handle =
    (command: string, argument: string): CommandHandler<JsonObject, object> =>
    async ({ args, now, deadline }) => {
      const values = String(args[argument]).split(',');
      for (const value of values) {
        asked.push(`${command} ${value}`);
        times.push(clock.now().getTime() - began);
        limits.push(((deadline?.getTime() ?? Number.NaN) - now.getTime()) / 1000);
        options.onAsk?.(`${command} ${value}`, stop);
      }
      return Promise.all(values.map((value) => answerTo(command, value)));
    };
  const integration = anIntegration(
    'vmray',
    Object.fromEntries(
      Object.entries(commands).map(([command, argument]): [string, TestCommand] => [
        command,
        { arguments: [{ name: argument }], run: handle(command, argument) },
      ]),
    ),
    'VMRay',
  );
  // Another one, which is asked by default, must not be asked.
  const instance = { ...anInstanceOf(integration, 'eu'), isDefault: false };
  const work = detonate(
    options.subject ?? { kind: 'file', entryId: '1@4', name: 'a.exe' },
    {
      system: {
        instances: [anInstanceOf(integration, 'us'), instance],
        integrations: [integration],
        files: memoryFileStore(),
        clock,
        log: silentLogger,
        warnings: [],
        redact: (text) => text,
        isSimulated: () => false,
      },
      instance,
      plans: shipped,
      functionsAt: await loadFunctionRunner(),
      investigation: newInvestigation('4'),
      signal: controller.signal,
      seed: 1,
      report(event) {
        progress.push(event);
        options.onProgress?.(event, stop);
      },
    },
    { ...defaultPatience, ...(options.timeout === undefined ? {} : { timeout: options.timeout }) },
  );
  const detonation = await clock.during(work);
  return { detonation, asked, times, limits, progress, pending: clock.pending };
}
