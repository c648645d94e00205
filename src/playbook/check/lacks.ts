import type { Plan } from '../plan/plan.js';
import { reachableFrom } from '../plan/reachability.js';
import type { Task } from '../plan/task.js';
import { automationNamed, commandsNamed, type Known } from './known.js';
import { comparisonsOf, transformersOf } from './walk-values.js';

/** Something that a playbook reaches, and nobody has here. */
export interface Lack {
  readonly kind: 'automation' | 'command' | 'sub-playbook' | 'operator' | 'transformer';
  readonly name: string;
}

/** Everything that a playbook and those that it calls reach and that is not known, each once, in reading order. */
export function lacksOf(top: Plan, known: Known): readonly Lack[] {
  const found = new Map<string, Lack>();
  const seen = new Set<Plan>([top]);
  for (const plan of seen) {
    const reached = reachableFrom(plan.start, plan.tasks);
    for (const task of plan.tasks.values()) {
      if (!reached.has(task.id)) continue;
      for (const lack of lacksOfTask(task, known)) found.set(`${lack.kind} ${lack.name}`, lack);
      const called = task.kind === 'playbook' ? known.playbooks.find(task.playbook) : undefined;
      if (called) seen.add(called);
    }
  }
  return [...found.values()];
}

function* lacksOfTask(task: Task, known: Known): Generator<Lack> {
  const lack = (kind: Lack['kind'], name: string): Lack => ({ kind, name });
  const hasAutomation = (name: string) =>
    automationNamed(known, name) !== undefined || commandsNamed(known, name, '').length > 0;
  if (task.kind === 'automation' && !hasAutomation(task.automation))
    yield lack('automation', task.automation);
  if (task.kind === 'command' && !hasCommand(known, task.command, task.brand))
    yield lack('command', task.command);
  if (task.kind === 'playbook') {
    if (!known.playbooks.find(task.playbook)) yield lack('sub-playbook', task.playbook);
    if (task.loop?.kind === 'until-automation' && !hasAutomation(task.loop.automation))
      yield lack('automation', task.loop.automation);
  }
  for (const { operator } of comparisonsOf(task))
    if (!known.operators.has(operator) && !automationNamed(known, operator)) yield lack('operator', operator);
  for (const { operator } of transformersOf(task))
    if (!known.transformers.has(operator) && !automationNamed(known, operator))
      yield lack('transformer', operator);
}

/** A brand that no manifest has may still be played by a stub of that name, so any brand's command will do. */
function hasCommand(known: Known, command: string, brand: string): boolean {
  if (commandsNamed(known, command, '').length > 0) return true;
  const isServer = brand === '' || brand.toLowerCase() === 'builtin';
  return isServer && automationNamed(known, command) !== undefined;
}
