import type { JsonObject } from '../../../src/language/json/json.js';
import { newInvestigation } from '../../../src/playbook/engine/state.js';
import { loadFunctionRunner } from '../../../src/playbook/functions/load-function-runner.js';
import { createPlanLibrary } from '../../../src/playbook/library/plan-library.js';
import type { Plan } from '../../../src/playbook/plan/plan.js';
import { DurableRunner } from '../../../src/runtime/durable/durable-runner.js';
import type { DurableTools } from '../../../src/runtime/durable/durable-tools.js';
import { PinnedPlans } from '../../../src/runtime/durable/pinned-plans.js';
import type { InvestigationStore } from '../../../src/runtime/ports/investigation-store.js';
import type { System } from '../../../src/runtime/system.js';
import { timerWakeups } from '../../../src/stores/wakeups/timer-wakeups.js';

export interface ARunner {
  readonly runner: DurableRunner;
  readonly failures: unknown[];
}

/** A runner over a store, as one process has it. */
export async function aRunner(
  store: InvestigationStore,
  system: System,
  plans: readonly Plan[],
  more: Partial<Pick<DurableTools, 'find' | 'changed'>> = {},
): Promise<ARunner> {
  const failures: unknown[] = [];
  const runner = new DurableRunner({
    store,
    system,
    integrations: system.instances.map(({ integration }) => integration),
    plans: new PinnedPlans(createPlanLibrary([plans]), store),
    functionsAt: await loadFunctionRunner(),
    seed: () => 1,
    wakeups: timerWakeups(store, system.clock, { interval: 500, onError: (error) => failures.push(error) }),
    find: async () => ({ kind: 'repeatable' }),
    failed: (error) => failures.push(error),
    ...more,
  });
  return { runner, failures };
}

/** A new investigation in which a playbook is started. */
export async function begin(
  { runner }: ARunner,
  store: InvestigationStore,
  plan: Plan,
  inputs: JsonObject = {},
): Promise<string> {
  const id = await store.create((own) => ({
    control: newInvestigation(own),
    scopes: new Map([['root', {}]]),
  }));
  await runner.investigation(id).put({ type: 'run-started', playbook: plan.digest, inputs }, 'test');
  return id;
}

/** The store as a process sees it that can be stopped, as by SIGSTOP: what it wants to keep waits until it goes on. */
export function freezable(store: InvestigationStore) {
  let goOn = Promise.resolve();
  let thaw: () => void = () => {};
  return {
    store: {
      ...store,
      async commit(...args: Parameters<InvestigationStore['commit']>) {
        await goOn;
        return store.commit(...args);
      },
    },
    freeze() {
      goOn = new Promise<void>((resolve) => {
        thaw = resolve;
      });
    },
    thaw: () => thaw(),
  };
}

/** Waits until the run of an investigation has another status than running. */
export async function ended(store: InvestigationStore, id: string): Promise<string> {
  for (;;) {
    const loaded = await store.load(id, []);
    const [run] = loaded?.control.runs.values() ?? [];
    if (run && run.status !== 'running') return run.status;
    await pause();
  }
}

export function pause(milliseconds = 5): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** The texts of the War Room, in order. */
export async function warRoom(store: InvestigationStore, id: string): Promise<readonly string[]> {
  const texts: string[] = [];
  for await (const { entry } of store.entries(id, 0, 10_000))
    texts.push(entry.HumanReadable ?? String(entry.Contents));
  return texts;
}
