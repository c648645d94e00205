import { onFailure, otherwise, type Task, unconditional } from '../plan/task.js';

/** How labels are compared (`spec/playbook-format.md` section 4.1). */
export function labelKey(label: string): string {
  return label.trim().toLowerCase();
}

/** The indexes of a task's branches that any of these labels names; an empty list when none does. */
export function branchesNamed(task: Task, labels: Iterable<string>): readonly number[] {
  const wanted = new Set([...labels].map(labelKey));
  return task.branches.flatMap(({ key, to }, index) => (wanted.has(key) && to.length > 0 ? [index] : []));
}

/** The way on for a task that decides nothing. */
export function onward(task: Task): readonly number[] {
  return branchesNamed(task, [unconditional]);
}

/** The way on for a decision: the branches its labels name, else the one for all other cases. */
export function decided(task: Task, labels: Iterable<string>): readonly number[] {
  const named = branchesNamed(task, labels);
  return named.length > 0 ? named : branchesNamed(task, [otherwise]);
}

/** The way of a failure. */
export function failing(task: Task): readonly number[] {
  return branchesNamed(task, [onFailure]);
}
