import { findAutomation } from '../../src/automations/find-automation.js';
import { automations } from '../../src/automations/index.js';
import { isJsonObject, type Json, type JsonObject } from '../../src/language/json/json.js';
import { loadFunctionRunner } from '../../src/playbook/functions/load-function-runner.js';
import type { Plan } from '../../src/playbook/plan/plan.js';
import { simulate } from '../../src/playbook/simulation/simulate.js';
import { simulationResult } from '../../src/playbook/simulation/simulation-result.js';
import { noStubs, type Stubs } from '../../src/playbook/simulation/stubs.js';
import { planOf } from './plan/compiled.js';

/** A task, as a playbook writes it. */
export type Written = Readonly<Record<string, unknown>>;

type Edges = Readonly<Record<string, readonly string[]>>;

const leadingTo = (next: readonly string[] | Edges): Edges =>
  Array.isArray(next) ? { '#none#': next } : Object.fromEntries(Object.entries(next));

/** A literal text, with `${…}` in it perhaps. */
export const text = (simple: string) => ({ simple });
/** A root, and what else a complex value has. */
export const complex = (root: string, more: Written = {}) => ({ complex: { root, ...more } });
/** One side of a comparison that is a context path. */
export const path = (simple: string) => ({ value: { simple }, iscontext: true });
/** A comparison; a side that is a text is a literal. */
export const comparison = (left: Written, operator: string, right?: string) => ({
  operator,
  left,
  ...(right === undefined ? {} : { right: { value: { simple: right } } }),
});

/** A title. */
export const title = (next: readonly string[] = []): Written => ({
  type: 'title',
  task: { name: 'A title' },
  nexttasks: leadingTo(next),
});

/** An automation with arguments. */
export const runs = (
  scriptName: string,
  scriptarguments: Written = {},
  next: readonly string[] | Edges = [],
  more: Written = {},
): Written => ({
  type: 'regular',
  task: { scriptName },
  scriptarguments,
  nexttasks: leadingTo(next),
  ...more,
});

/** `Set` of a key to a value that may be JSON, or a value object. */
export const sets = (
  key: string,
  value: string | Written,
  next: readonly string[] = [],
  more: Written = {},
): Written =>
  runs('Set', { key: text(key), value: typeof value === 'string' ? text(value) : value, ...more }, next);

/** A command, whichever brand it is of. */
export const commands = (
  name: string,
  scriptarguments: Written = {},
  next: readonly string[] = [],
  more: Written = {},
): Written => ({
  type: 'regular',
  task: { script: `|||${name}`, iscommand: true },
  scriptarguments,
  nexttasks: leadingTo(next),
  ...more,
});

/** A condition with the label `yes`: AND of ORs. */
export const asks = (condition: readonly (readonly Written[])[], next: Edges): Written => ({
  type: 'condition',
  task: { name: 'A question' },
  conditions: [{ label: 'yes', condition }],
  nexttasks: next,
});

/** A sub-playbook, private unless said otherwise. */
export const calls = (
  playbookName: string,
  scriptarguments: Written = {},
  next: readonly string[] = [],
  more: Written = {},
): Written => ({
  type: 'playbook',
  task: { playbookName },
  separatecontext: true,
  scriptarguments,
  nexttasks: leadingTo(next),
  ...more,
});

/** The plan of a playbook whose start leads to task 1. */
export function playbook(name: string, tasks: Readonly<Record<string, Written>>, more: Written = {}): Plan {
  const start = { type: 'start', nexttasks: { '#none#': ['1'] } };
  return planOf(
    JSON.stringify({ id: name, name, starttaskid: '0', tasks: { '0': start, ...tasks }, ...more }),
  );
}

/** What came of a run. */
export interface Ran {
  readonly status: string;
  readonly context: JsonObject;
  /** The tasks that completed at least once, by id. */
  readonly completed: readonly string[];
  readonly runs: (task: string) => number;
  /** The arguments of the calls of a command. */
  readonly calls: (command: string) => readonly JsonObject[];
}

/** Runs a playbook from a context, with others that it may call. */
export async function run(
  top: Plan,
  stubs: Partial<Stubs> = {},
  callees: readonly Plan[] = [],
): Promise<Ran> {
  const simulation = simulate(
    top,
    { ...noStubs, ...stubs },
    {
      playbook: (name) => callees.find((plan) => plan.name === name),
      automation: (name) => findAutomation(automations, name),
      declared: () => undefined,
      functionsAt: await loadFunctionRunner(),
    },
    { startsAt: 0, seed: 1 },
  );
  const result = simulationResult(simulation, (digest) =>
    [top, ...callees].find((plan) => plan.digest === digest),
  );
  const tasks = objectOf(result['tasks']);
  const member = (task: string, name: string) => objectOf(tasks[task])[name];
  return {
    status: simulation.status,
    context: simulation.context,
    completed: Object.keys(tasks).filter((task) => member(task, 'status') === 'completed'),
    runs: (task) => Number(member(task, 'runs')),
    calls: (command) => simulation.calls.filter((call) => call.command === command).map(({ args }) => args),
  };
}

function objectOf(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}
