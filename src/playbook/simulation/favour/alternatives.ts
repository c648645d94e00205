import type { Frame } from '../../engine/state.js';
import { taskPath } from '../../engine/task-path.js';
import type { Plan } from '../../plan/plan.js';
import type { TaskId } from '../../plan/task.js';
import type { Simulation } from '../simulate.js';
import { type Seen, seenIn } from './seen.js';
import type { Wish } from './wish.js';
import { waysForward, wishesForBranch } from './wishes-for-task.js';

/** One thing that may be otherwise, so that a playbook which halted goes on. */
export interface Alternative {
  /** Tells it from others. */
  readonly key: string;
  /** The path of the frame, and the task, at which its wishes are read. */
  readonly frame: string;
  readonly task: TaskId;
  readonly wishes: readonly Wish[];
}

/** What may be otherwise about a simulation that ended in an error: first at the task that halted, then before it. */
export function* alternatives(
  { frames, context }: Simulation,
  planOf: (digest: string) => Plan | undefined,
): Generator<Alternative> {
  const seen = seenIn(context);
  const ordered = [...frames.values()].sort((left, right) => right.path.length - left.path.length);
  for (const frame of ordered) {
    const plan = planOf(frame.plan);
    if (!plan) continue;
    for (const [id, state] of frame.tasks) {
      const task = plan.tasks.get(id);
      if (state.status !== 'error' || !task) continue;
      for (const [index, wishes] of waysForward(task, state.error, seen).entries())
        yield { key: `${taskPath(frame.path, id)} way ${index}`, frame: frame.path, task: id, wishes };
      yield* otherBranches(frame, plan, id, seen);
    }
  }
}

/** Conditions on the way to a task that took another branch than they might. */
function* otherBranches(frame: Frame, plan: Plan, halted: TaskId, seen: Seen): Generator<Alternative> {
  const way = new Set<TaskId>([halted]);
  // A set that grows while it is walked.
  for (const id of way) {
    for (const { from } of plan.incoming.get(id) ?? []) way.add(from);
    const task = plan.tasks.get(id);
    const state = frame.tasks.get(id);
    if (!task || task.branches.length < 2 || state?.status !== 'completed') continue;
    for (const index of task.branches.keys()) {
      if (state.taken.includes(index)) continue;
      const wishes = wishesForBranch(task, index, seen);
      yield { key: `${taskPath(frame.path, id)} branch ${index}`, frame: frame.path, task: id, wishes };
    }
  }
}
