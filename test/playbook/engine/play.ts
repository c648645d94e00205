import { automations } from '../../../src/automations/index.js';
import type { JsonObject } from '../../../src/language/json/json.js';
import type { TaskState } from '../../../src/playbook/engine/state.js';
import { compilePlaybook } from '../../../src/playbook/plan/compile-playbook.js';
import type { Plan } from '../../../src/playbook/plan/plan.js';
import { type Simulation, simulate } from '../../../src/playbook/simulation/simulate.js';
import { noStubs, type StubAnswer, type Stubs } from '../../../src/playbook/simulation/stubs.js';

/** A task in few words; `to` are its followers by label, a list is `#none#`. */
export interface Task {
  readonly run?: string;
  readonly command?: string;
  readonly playbook?: string;
  readonly args?: Readonly<Record<string, unknown>>;
  readonly to?: readonly string[] | Readonly<Record<string, readonly string[]>>;
  /** Anything else that a task may have in YAML. */
  readonly more?: object;
  /** Members of `task` in YAML. */
  readonly task?: object;
}

/** A playbook of tasks; the one called 1 follows the start. */
export function playbook(name: string, tasks: Readonly<Record<string, Task>>, more: object = {}): Plan {
  const text = JSON.stringify({
    id: name,
    name,
    starttaskid: '0',
    tasks: {
      0: { id: '0', type: 'start', task: { name: '' }, nexttasks: { '#none#': ['1'] } },
      ...Object.fromEntries(Object.entries(tasks).map(([id, task]) => [id, written(id, task)])),
    },
    inputs: [],
    outputs: [],
    ...more,
  });
  const { plan, problems } = compilePlaybook(text, `${name}.yml`);
  if (!plan) throw new Error(JSON.stringify(problems));
  return plan;
}

function written(
  id: string,
  { run, command, playbook: callee, args = {}, to = {}, more = {}, task = {} }: Task,
): object {
  const simple = Object.entries(args).map(([name, value]) => [
    name,
    typeof value === 'string' ? { simple: value } : value,
  ]);
  const nexttasks = Array.isArray(to) ? { '#none#': to } : to;
  const type = callee ? 'playbook' : run || command ? 'regular' : 'title';
  return {
    id,
    type,
    task: {
      name: `task ${id}`,
      ...(run ? { scriptName: run } : {}),
      ...(command ? { script: command.includes('|||') ? command : `|||${command}`, iscommand: true } : {}),
      ...(callee ? { playbookName: callee } : {}),
      ...task,
    },
    scriptarguments: Object.fromEntries(simple),
    nexttasks,
    ...more,
  };
}

/** A simulation, and short looks at it. */
export interface Played extends Simulation {
  /** Of the top playbook, by task. */
  readonly states: Readonly<Record<string, TaskState['status'] | 'notReached'>>;
  errorOf(task: string): string | undefined;
  callsOf(command: string): readonly JsonObject[];
}

/** Plays a playbook against stubs; `callees` can be called. */
export function play(
  top: Plan,
  stubs: Partial<Omit<Stubs, 'commands'>> & {
    readonly commands?: Readonly<Record<string, readonly StubAnswer[]>>;
  } = {},
  callees: readonly Plan[] = [],
): Played {
  const { commands = {}, ...others } = stubs;
  const simulation = simulate(
    top,
    { ...noStubs, ...others, commands: new Map(Object.entries(commands)) },
    {
      playbook: (name) => callees.find((plan) => plan.name === name),
      automation: (name) => automations.find((automation) => automation.name === name),
      declared: () => undefined,
      functionsAt: () => ({ run: () => undefined }),
    },
    { startsAt: 0, seed: 1 },
  );
  const tasks = simulation.frames.get('')?.tasks;
  return {
    ...simulation,
    states: Object.fromEntries(
      [...top.tasks.keys()].map((id) => [id, tasks?.get(id)?.status ?? 'notReached']),
    ),
    errorOf(task) {
      const state = tasks?.get(task);
      return state && 'error' in state ? state.error : undefined;
    },
    callsOf: (command) => simulation.calls.flatMap((call) => (call.command === command ? [call.args] : [])),
  };
}
