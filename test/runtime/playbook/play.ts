import type { Instance } from '../../../src/dispatch/index.js';
import type { JsonObject } from '../../../src/language/json/json.js';
import { loadFunctionRunner } from '../../../src/playbook/functions/load-function-runner.js';
import { createPlanLibrary } from '../../../src/playbook/library/plan-library.js';
import { compilePlaybook } from '../../../src/playbook/plan/compile-playbook.js';
import type { Plan } from '../../../src/playbook/plan/plan.js';
import { type Investigation, newInvestigation } from '../../../src/runtime/investigation/investigation.js';
import { PlaybookInvestigation } from '../../../src/runtime/playbook/playbook-investigation.js';
import type { PlaybookRun } from '../../../src/runtime/playbook/playbook-run.js';
import { type PlaybookTools, runPlaybook } from '../../../src/runtime/playbook/run-playbook.js';
import type { EndedTask, PlaybookProgress } from '../../../src/runtime/playbook/task-watch.js';
import type { System } from '../../../src/runtime/system.js';
import { silentLogger } from '../../../src/sdk/logger.js';
import { memoryFileStore } from '../../../src/stores/memory/memory-file-store.js';
import { fastClock } from './fast-clock.js';

/** A task in few words: `type`, `script` or `scriptName`, arguments as texts, and what follows. */
export interface ShortTask {
  readonly type?: string;
  readonly name?: string;
  readonly script?: string;
  readonly automation?: string;
  readonly args?: Readonly<Record<string, string>>;
  readonly next?: readonly string[] | Readonly<Record<string, readonly string[]>>;
  readonly more?: JsonObject;
}

/** Compiles a playbook of short tasks; `0` is its start and leads to `1`. */
export function aPlan(tasks: Readonly<Record<string, ShortTask>>, name = 'Test'): Plan {
  const start: ShortTask = { type: 'start', next: ['1'] };
  const written = Object.entries({ 0: start, ...tasks }).map(([id, task]) => [id, taskOf(id, task)]);
  const text = JSON.stringify({ id: name, name, starttaskid: '0', tasks: Object.fromEntries(written) });
  const { plan, problems } = compilePlaybook(text, `${name}.json`);
  if (!plan) throw new Error(JSON.stringify(problems));
  return plan;
}

function taskOf(
  id: string,
  { type = 'regular', name = '', script, automation, args = {}, next = [], more = {} }: ShortTask,
) {
  return {
    id,
    type,
    task: {
      name,
      type,
      ...(script === undefined ? {} : { script, iscommand: true, brand: script.split('|||')[0] }),
      ...(automation === undefined ? {} : { scriptName: automation }),
    },
    scriptarguments: Object.fromEntries(Object.entries(args).map(([key, simple]) => [key, { simple }])),
    nexttasks: Array.isArray(next) ? { '#none#': next } : next,
    ...more,
  };
}

/** A system of these instances, with a clock so many times as fast as ours. */
export function aSystem(instances: readonly Instance[], speed = 1): System {
  return {
    instances,
    files: memoryFileStore(),
    clock: fastClock(speed),
    log: silentLogger,
    warnings: [],
    redact: (text) => text.replaceAll('SECRET', '******'),
    isSimulated: () => false,
  };
}

export interface PlayOptions extends Partial<Pick<PlaybookTools, 'pace' | 'secondsForCall'>> {
  readonly inputs?: JsonObject;
  readonly plans?: readonly Plan[];
  readonly before?: Investigation;
  readonly incident?: JsonObject;
  readonly signal?: AbortSignal;
  report?(progress: PlaybookProgress): void;
}

/** Runs a playbook, and gives what was told of it too. */
export async function play(
  plan: Plan,
  system: System,
  { inputs = {}, plans = [], before, incident, signal, report, ...ports }: PlayOptions = {},
): Promise<PlaybookRun & { readonly ended: readonly EndedTask[] }> {
  const ended: EndedTask[] = [];
  const run = await runPlaybook(plan, inputs, {
    system,
    integrations: system.instances.map(({ integration }) => integration),
    plans: createPlanLibrary([[plan, ...plans]]),
    functionsAt: await loadFunctionRunner(),
    investigation: new PlaybookInvestigation(before ?? newInvestigation('4'), incident ? { incident } : {}),
    signal: signal ?? new AbortController().signal,
    seed: 1,
    ...ports,
    report(progress) {
      ended.push(...progress.ended);
      report?.(progress);
    },
  });
  return { ...run, ended };
}

/** How the tasks of the top playbook are. */
export function statesOf({ frames }: PlaybookRun): Readonly<Record<string, string>> {
  return Object.fromEntries([...(frames.get('')?.tasks ?? [])].map(([id, { status }]) => [id, status]));
}
