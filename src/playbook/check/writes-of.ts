import { parseExtendContext } from '../../dispatch/platform/extend-context.js';
import type { Task } from '../plan/task.js';
import type { Value } from '../plan/value.js';
import { automationNamed, type Callable, commandsNamed, type Known } from './known.js';
import { firstKeys } from './root-keys.js';

/** The first keys of what a task may write into the context; undefined when nobody can know. */
export function writesOf(known: Known, task: Task): readonly string[] | undefined {
  switch (task.kind) {
    case 'start':
    case 'title':
    case 'choice':
      return [];
    case 'collection':
      return rootsOf([task.form.title, task.name]);
    case 'ask':
      return rootsOf([task.name]);
    case 'manual':
      // A person may run any command meanwhile.
      return undefined;
    case 'playbook':
      return task.context === 'private'
        ? known.playbooks.find(task.playbook)?.outputs.flatMap((output) => rootsOf([output.contextPath]))
        : undefined;
    case 'automation': {
      const automation = automationNamed(known, task.automation);
      const called = automation ? [automation] : commandsNamed(known, task.automation, '');
      return writesOfCall(called, task.arguments);
    }
    case 'command': {
      const automation = automationNamed(known, task.command);
      const commands = commandsNamed(known, task.command, task.brand);
      return writesOfCall(commands.length > 0 ? commands : automation ? [automation] : [], task.arguments);
    }
  }
}

function writesOfCall(
  called: readonly Callable[],
  given: ReadonlyMap<string, Value>,
): readonly string[] | undefined {
  const extended = keysOfExtension(given.get('extend-context'));
  if (called.length === 0 || extended === undefined) return undefined;
  const written: string[] = [...extended];
  for (const { writes } of called) {
    if (!writes) return undefined;
    const named = writes.named.map((name) => given.get(name)).filter((value) => value?.kind !== 'none');
    for (const value of named) {
      if (value === undefined) continue;
      if (value.kind !== 'text' || value.text.includes('${')) return undefined;
      written.push(value.text);
    }
    written.push(...writes.paths);
  }
  return rootsOf(written);
}

function keysOfExtension(value: Value | undefined): readonly string[] | undefined {
  if (value === undefined || value.kind === 'none') return [];
  if (value.kind !== 'text' || value.text.includes('${')) return undefined;
  try {
    return parseExtendContext(value.text).map(({ key }) => key);
  } catch {
    return undefined;
  }
}

function rootsOf(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => firstKeys(path)?.root ?? []);
}
