import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findAutomation } from '../../../src/automations/find-automation.js';
import { automations } from '../../../src/automations/index.js';
import { loadPlan, loadPlans } from '../../../src/cli/playbook/load-plans.js';
import { readStubs } from '../../../src/cli/playbook/simulate/read-stubs.js';
import type { Json, JsonObject } from '../../../src/language/json/json.js';
import type { FunctionsAt } from '../../../src/playbook/functions/load-function-runner.js';
import { createPlanLibrary } from '../../../src/playbook/library/plan-library.js';
import { simulate } from '../../../src/playbook/simulation/simulate.js';
import { simulationResult } from '../../../src/playbook/simulation/simulation-result.js';

/** The published cases, beside the project. */
export const folder = resolve(__dirname, '../../../../shared/conformance');
const project = resolve(__dirname, '../../..');

/** A place in what the simulation prints, an operation, and what it compares with. */
export type Assertion = readonly [place: string, operation: string, value?: Json];

/** The names of the cases; none where they do not lie beside the project. */
export function caseNames(): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, 'expect.json')));
}

/** What a case asserts. */
export function assertionsOf(name: string): readonly Assertion[] {
  const { asserts }: { asserts: readonly Assertion[] } = JSON.parse(
    readFileSync(join(folder, name, 'expect.json'), 'utf8'),
  );
  return asserts;
}

/** Runs a case as `sortie playbook simulate --json` does. */
export function runCase(name: string, functionsAt: FunctionsAt): JsonObject {
  const own = join(folder, name);
  const top = loadPlan(join(own, 'playbook.yml'), 'playbook.yml');
  const { stubs, playbooks } = readStubs(readFileSync(join(own, 'stubs.json'), 'utf8'), 'stubs.json');
  const library = createPlanLibrary([loadPlans(playbooks, own), loadPlans(['playbooks'], project)]);
  const simulation = simulate(
    top,
    stubs,
    {
      playbook: (called) => library.find(called),
      automation: (called) => findAutomation(automations, called),
      declared: () => undefined,
      functionsAt,
    },
    { startsAt: 0, seed: 1 },
  );
  return simulationResult(simulation, (digest) => (digest === top.digest ? top : library.withDigest(digest)));
}
