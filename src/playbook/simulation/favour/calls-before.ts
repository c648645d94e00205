import { taskPath } from '../../engine/task-path.js';
import type { Plan } from '../../plan/plan.js';
import type { TaskId } from '../../plan/task.js';
import type { Simulation } from '../simulate.js';
import { parentPath } from './parent-path.js';

/** One call of a command: the first is 0. */
export interface CallNumber {
  readonly command: string;
  readonly number: number;
}

/** The calls that were made on the way to a task, in their order; those of sub-playbooks included. */
export function callsBefore(
  { calls, frames }: Simulation,
  framePath: string,
  task: TaskId,
  planOf: (digest: string) => Plan | undefined,
): readonly CallNumber[] {
  const way: string[] = [];
  for (let [path, id] = [framePath, task]; ; [path, id] = [parentPath(path), lastTask(path)]) {
    const frame = frames.get(path);
    const plan = frame && planOf(frame.plan);
    if (plan) way.push(...ancestorsOf(plan, id).map((ancestor) => taskPath(path, ancestor)));
    if (path === '') break;
  }
  const onWay = new Set(way);
  const numbers = new Map<string, number>();
  return calls.flatMap((call) => {
    const number = numbers.get(call.command) ?? 0;
    numbers.set(call.command, number + 1);
    return isWithin(call.task, onWay) ? [{ command: call.command, number }] : [];
  });
}

/** Whether a task, or one of those that called its playbook, is among some. */
function isWithin(path: string, tasks: ReadonlySet<string>): boolean {
  for (let part = path; part !== ''; part = parentPath(part)) if (tasks.has(part)) return true;
  return false;
}

function ancestorsOf(plan: Plan, task: TaskId): readonly TaskId[] {
  const found = new Set<TaskId>([task]);
  // A set that grows while it is walked.
  for (const id of found) for (const { from } of plan.incoming.get(id) ?? []) found.add(from);
  return [...found].filter((id) => id !== task);
}

function lastTask(path: string): TaskId {
  return path.slice(path.lastIndexOf('/') + 1);
}
