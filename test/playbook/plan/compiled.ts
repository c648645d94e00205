import { type CompileOptions, compilePlaybook } from '../../../src/playbook/plan/compile-playbook.js';
import type { Plan } from '../../../src/playbook/plan/plan.js';
import type { Task, TaskId } from '../../../src/playbook/plan/task.js';
import type { Value } from '../../../src/playbook/plan/value.js';

/** A playbook of a start, which leads to task 1, and of the given tasks, each indented by two. */
export function playbookOf(tasks: string): string {
  return `id: p\nname: P\nstarttaskid: "0"\ntasks:\n  "0": {type: start, nexttasks: {'#none#': ["1"]}}\n${tasks}\n`;
}

export function planOf(text: string, options: CompileOptions = {}): Plan {
  const { plan, problems } = compilePlaybook(text, 'p.yml', options);
  if (plan) return plan;
  throw new Error(`It does not compile: ${JSON.stringify(problems)}`);
}

/** Task 1 of a playbook of the given tasks. */
export function taskOf(tasks: string, id: TaskId = '1', options: CompileOptions = {}): Task {
  const task = planOf(playbookOf(tasks), options).tasks.get(id);
  if (task) return task;
  throw new Error(`There is no task ${id}.`);
}

/** Task 1, which must be of a kind. */
export function taskOfKind<Kind extends Task['kind']>(
  kind: Kind,
  tasks: string,
): Extract<Task, { kind: Kind }> {
  const task = taskOf(tasks);
  if (isOfKind(task, kind)) return task;
  throw new Error(`Task 1 is of kind ${task.kind}.`);
}

/** The value that YAML in one line stands for, as an argument of an automation. */
export function argumentOf(yaml: string): Value | undefined {
  const task = taskOfKind(
    'automation',
    `  "1": {type: regular, task: {scriptName: Print}, scriptarguments: {value: ${yaml}}}`,
  );
  return task.arguments.get('value');
}

/** Codes of a text's problems, in reading order. */
export function codesOf(text: string, options: CompileOptions = {}): readonly string[] {
  return compilePlaybook(text, 'p.yml', options).problems.map(({ code }) => code);
}

function isOfKind<Kind extends Task['kind']>(task: Task, kind: Kind): task is Extract<Task, { kind: Kind }> {
  return task.kind === kind;
}
