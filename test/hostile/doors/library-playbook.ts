import { findAutomation } from '../../../src/automations/find-automation.js';
import { automations } from '../../../src/automations/index.js';
import { isJsonObject, type JsonObject } from '../../../src/language/json/json.js';
import { loadFunctionRunner } from '../../../src/playbook/functions/load-function-runner.js';
import { compilePlaybook } from '../../../src/playbook/plan/compile-playbook.js';
import type { Plan } from '../../../src/playbook/plan/plan.js';
import { simulate } from '../../../src/playbook/simulation/simulate.js';
import { simulationResult } from '../../../src/playbook/simulation/simulation-result.js';
import { noStubs, type StubAnswer } from '../../../src/playbook/simulation/stubs.js';
import type { Simulated } from '../hostile-input.js';

/** A playbook that the library is to simulate. */
export interface PlaybookOrder {
  readonly kind: 'playbook';
  readonly yaml: string;
  readonly callees: readonly string[];
  readonly context: JsonObject;
  readonly commands: Readonly<Record<string, readonly StubAnswer[]>>;
}

/** Characters of a context that is still handed on. */
const mostCharacters = 1_000_000;

/** One second tier for all orders, as a program has it that runs for long: nothing may pass from one to the next. */
const functions = loadFunctionRunner();

export async function carryOutPlaybook({ yaml, callees, context, commands }: PlaybookOrder): Promise<{
  readonly entries: [];
  readonly context: JsonObject;
  readonly texts: readonly string[];
  readonly simulation?: Simulated;
}> {
  const { plan, problems } = compilePlaybook(yaml, 'playbook.yml');
  if (!plan) return { entries: [], context: {}, texts: problems.map(({ message }) => message) };
  const others = callees.flatMap(
    (text): Plan | readonly Plan[] => compilePlaybook(text, 'callee.yml').plan ?? [],
  );
  const simulation = simulate(
    plan,
    { ...noStubs, context, commands: new Map(Object.entries(commands)) },
    {
      playbook: (name) => others.find((other) => other.name === name),
      automation: (name) => findAutomation(automations, name),
      declared: () => undefined,
      functionsAt: await functions,
    },
    { startsAt: 0, seed: 1 },
  );
  const result = simulationResult(simulation, (digest) =>
    [plan, ...others].find((other) => other.digest === digest),
  );
  const left = JSON.stringify(simulation.context);
  return {
    entries: [],
    context: {},
    texts: [],
    simulation: {
      status: simulation.status,
      tasks: tasksOf(result['tasks']),
      ...(left.length < mostCharacters ? { context: simulation.context } : {}),
      warnings: simulation.warnings,
    },
  };
}

/** The tasks of a result, as `interface.md` has them. */
export function tasksOf(tasks: unknown): Simulated['tasks'] {
  const entries = typeof tasks === 'object' && tasks !== null ? Object.entries(tasks) : [];
  return Object.fromEntries(
    entries.map(([id, state]) => {
      const { status, error } = isJsonObject(state) ? state : {};
      return [id, { status: String(status), ...(typeof error === 'string' ? { error } : {}) }];
    }),
  );
}
