import { playbookCodes } from '../../plan/codes.js';
import type { Task } from '../../plan/task.js';
import type { Value } from '../../plan/value.js';
import { automationNamed, type Callable, commandsNamed, type Known } from '../known.js';
import type { Rule } from '../rule.js';
import { taskName } from '../task-name.js';

export const missingArgument: Rule = {
  code: playbookCodes.missingArgument,
  level: 'warning',
  checks: 'A task gives every argument that what it calls requires.',
  breaks: `tasks:
  "1": {type: regular, task: {scriptName: Print}, scriptarguments: {}}`,
  mend: 'Give the argument under "scriptarguments".',
  *check({ plan, known, reached }) {
    for (const task of plan.tasks.values()) {
      if (!reached.has(task.id)) continue;
      for (const { called, name } of missingOf(known, task)) {
        const message = `${taskName(task)} never gives ${JSON.stringify(name)}, which ${JSON.stringify(called)} requires.`;
        yield { position: task.position, message };
      }
    }
  },
};

function missingOf(known: Known, task: Task): readonly { called: string; name: string }[] {
  if (task.kind === 'playbook') return missingInputs(known, task.playbook, task.arguments);
  if (task.kind === 'command') {
    const commands = commandsNamed(known, task.command, task.brand);
    return missingEverywhere(task.command, task.arguments, commands);
  }
  if (task.kind !== 'automation') return [];
  const automation = automationNamed(known, task.automation);
  const called = automation ? [automation] : commandsNamed(known, task.automation, '');
  return missingEverywhere(task.automation, task.arguments, called);
}

/** Where several integrations have the command, only what each of them requires is missed. */
function missingEverywhere(
  called: string,
  given: ReadonlyMap<string, Value>,
  callables: readonly Callable[],
) {
  const [first = [], ...others] = callables.map((callable) =>
    (callable.arguments ?? [])
      .filter(({ name, isRequired, hasDefault }) => isRequired && !hasDefault && !isGiven(given, name))
      .map(({ name }) => name),
  );
  return first
    .filter((name) => others.every((names) => names.includes(name)))
    .map((name) => ({ called, name }));
}

/** `{}` empties an input, whatever its default (`spec/playbook-format.md` section 5.1). */
function missingInputs(known: Known, called: string, given: ReadonlyMap<string, Value>) {
  return (known.playbooks.find(called)?.inputs ?? []).flatMap(({ key, isRequired, value, query }) => {
    const isThere = given.has(key) ? isGiven(given, key) : value.kind !== 'none' || query !== undefined;
    return isRequired && !isThere ? [{ called, name: key }] : [];
  });
}

function isGiven(given: ReadonlyMap<string, Value>, name: string): boolean {
  const value = given.get(name);
  return value !== undefined && value.kind !== 'none';
}
