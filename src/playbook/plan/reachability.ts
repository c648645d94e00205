import type { Edge } from './plan.js';
import type { Task, TaskId } from './task.js';

type Tasks = ReadonlyMap<TaskId, Task>;

/** The tasks that can be reached from a task, itself included, each after at least one that leads to it. */
export function reachableFrom(start: TaskId, tasks: Tasks): ReadonlySet<TaskId> {
  const reached = new Set<TaskId>(tasks.has(start) ? [start] : []);
  // A set that grows while it is walked: a queue without repetitions.
  for (const id of reached)
    for (const next of successorsOf(tasks.get(id))) if (tasks.has(next)) reached.add(next);
  return reached;
}

/** The edges into each task from the tasks that can be reached. A task of the file always has an entry. */
export function incomingEdges(
  tasks: Tasks,
  reached: ReadonlySet<TaskId>,
): ReadonlyMap<TaskId, readonly Edge[]> {
  const incoming = new Map<TaskId, Edge[]>([...tasks.keys()].map((id) => [id, []]));
  for (const from of reached) {
    for (const [branch, { to }] of (tasks.get(from)?.branches ?? []).entries())
      for (const id of to) incoming.get(id)?.push({ from, branch });
  }
  return incoming;
}

/** A way that leads back to where it begins, among the tasks that can be reached. Iterates, for any depth. */
export function findCycle(tasks: Tasks, start: TaskId): readonly TaskId[] | undefined {
  const way: { id: TaskId; rest: TaskId[] }[] = [];
  const onWay = new Set<TaskId>();
  const finished = new Set<TaskId>();
  const enter = (id: TaskId) => {
    way.push({ id, rest: [...successorsOf(tasks.get(id))] });
    onWay.add(id);
  };
  enter(start);
  for (let last = way.at(-1); last; last = way.at(-1)) {
    const next = last.rest.pop();
    if (next === undefined) {
      way.pop();
      onWay.delete(last.id);
      finished.add(last.id);
    } else if (onWay.has(next)) {
      const ids = way.map(({ id }) => id);
      return [...ids.slice(ids.indexOf(next)), next];
    } else if (!finished.has(next)) enter(next);
  }
  return undefined;
}

function successorsOf(task: Task | undefined): readonly TaskId[] {
  return (task?.branches ?? []).flatMap(({ to }) => to);
}
