import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe } from '@jest/globals';
import { findAutomation } from '../../../src/automations/find-automation.js';
import { automations } from '../../../src/automations/index.js';
import type { Json, JsonObject } from '../../../src/language/json/json.js';
import { loadFunctionRunner } from '../../../src/playbook/functions/load-function-runner.js';
import { createPlanLibrary } from '../../../src/playbook/library/plan-library.js';
import { compilePlaybook } from '../../../src/playbook/plan/compile-playbook.js';
import type { Plan } from '../../../src/playbook/plan/plan.js';
import { type Simulation, simulate } from '../../../src/playbook/simulation/simulate.js';
import { noStubs, type StubAnswer, type Stubs } from '../../../src/playbook/simulation/stubs.js';

/** A public playbook, and how it must end. */
export interface PublicPlaybook {
  /** Its row in the list of `spec/e2e-tests.md`, or why it is here. */
  readonly row: string;
  /** Where it lies below the public playbooks, and so do those that it calls. */
  readonly file: string;
  readonly calls?: readonly string[];
  readonly stubs?: Partial<Stubs>;
  /** The task that it must reach last: its id and its name. */
  readonly end: readonly [id: string, name: string];
  /** The ids of the tasks by which it says that it has failed. */
  readonly failures?: readonly string[];
  /** Virtual seconds. */
  readonly seconds?: number;
  /** What the context, the incident, and the commands and their arguments must be, among other things. */
  readonly context?: JsonObject;
  readonly incident?: JsonObject;
  readonly commands?: readonly (readonly [command: string, args: JsonObject])[];
  /** Texts that the War Room must have. */
  readonly shows?: readonly Json[];
}

const folder = resolve(__dirname, '../../../../shared/corpus/playbooks');

/** `describe` where the public playbooks are at hand; elsewhere their tests are skipped, and say why. */
export const describeWithPublicPlaybooks = existsSync(folder)
  ? describe
  : (name: string, tests: () => void) =>
      describe.skip(`${name} (skipped: the public playbooks are not here)`, tests);

/** The plan of a file below the public playbooks. */
export function publicPlan(file: string): Plan {
  const { plan, problems } = compilePlaybook(readFileSync(join(folder, file), 'utf8'), file);
  if (!plan) throw new Error(JSON.stringify(problems));
  return plan;
}

/** Runs a playbook with others that it may call, from the first of January 2026 on. */
export async function simulated(
  top: Plan,
  callees: readonly Plan[],
  stubs: Partial<Stubs>,
): Promise<Simulation> {
  const library = createPlanLibrary([callees]);
  const surroundings = {
    playbook: (name: string) => library.find(name),
    automation: (name: string) => findAutomation(automations, name),
    declared: () => undefined,
    functionsAt: await loadFunctionRunner(),
  };
  const options = { startsAt: Date.UTC(2026, 0, 1), seed: 1 };
  return simulate(top, { ...noStubs, ...stubs }, surroundings, options);
}

/** Answers by the name of a command or automation. */
export function answers(
  given: Readonly<Record<string, readonly StubAnswer[]>>,
): ReadonlyMap<string, readonly StubAnswer[]> {
  return new Map(Object.entries(given));
}
