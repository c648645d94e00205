import type { Plan } from '../plan/plan.js';
import type { Task, TaskId } from '../plan/task.js';
import type { OpenFrame } from './open-frame.js';
import type { EntryId, Frame } from './state.js';
import type { Turn } from './turn.js';

/** What a task that has ended leaves behind. */
export interface TaskEnd {
  readonly entries: readonly EntryId[];
  /** How often it was run. */
  readonly runs: number;
  /** What a condition found: the entries of the task before it go on to the next. */
  readonly handsOn?: readonly EntryId[];
}

/** A task is done, and these of its branches are taken. `error`: it failed, and the playbook goes on all the same. */
export function completeTask(
  turn: Turn,
  frame: OpenFrame,
  task: Task,
  taken: readonly number[],
  { entries, runs, handsOn }: TaskEnd,
  error?: string,
): void {
  frame.tasks.set(task.id, {
    status: 'completed',
    taken,
    entries,
    runs,
    ...(error === undefined ? {} : { error }),
  });
  frame.order.push(task.id);
  decideFollowers(turn, frame, task.id, handsOn ?? entries);
  closeTask(turn, frame);
}

/** A task does not run, nor does what only it leads to. */
export function skipTask(turn: Turn, frame: OpenFrame, task: Task): void {
  frame.tasks.set(task.id, { status: 'skipped' });
  decideFollowers(turn, frame, task.id, []);
  closeTask(turn, frame);
}

/** A task halts in error: what follows it stays undecided, its siblings go on (`spec/playbook-format.md` section 3). */
export function haltTask(turn: Turn, frame: OpenFrame, task: Task, error: string, end: TaskEnd): void {
  frame.tasks.set(task.id, { status: 'error', error, entries: end.entries, runs: end.runs });
  frame.order.push(task.id);
  closeTask(turn, frame);
}

/** One task fewer is under way; with the last one the playbook ends. */
function closeTask(turn: Turn, frame: OpenFrame): void {
  frame.open -= 1;
  if (frame.open === 0) turn.goOn({ kind: 'end-frame', frame });
}

/**
 * A task follows when no edge to it is undecided and at least one was taken; when all edges are dead it is skipped, and
 * so its own edges are (`spec/playbook-format.md` section 3, rules 2 to 4).
 */
function decideFollowers(turn: Turn, frame: OpenFrame, from: TaskId, before: readonly EntryId[]): void {
  const plan = turn.planOf(frame);
  const decided: TaskId[] = [from];
  for (const each of decided) {
    for (const next of followers(plan, each)) {
      if (frame.tasks.has(next)) continue;
      const task = plan.tasks.get(next);
      const readiness = readinessOf(plan, frame, next);
      if (!task || readiness === 'undecided') continue;
      if (readiness === 'ready') makeReady(turn, frame, task, before);
      else {
        frame.tasks.set(next, { status: 'skipped' });
        decided.push(next);
      }
    }
  }
}

/** Puts a task in the line of those that can begin. */
export function makeReady(turn: Turn, frame: OpenFrame, task: Task, before: readonly EntryId[]): void {
  frame.tasks.set(task.id, { status: 'ready', before });
  frame.open += 1;
  turn.goOn({ kind: 'begin-task', frame, task, before });
}

function followers(plan: Plan, id: TaskId): readonly TaskId[] {
  return plan.tasks.get(id)?.branches.flatMap(({ to }) => to) ?? [];
}

function readinessOf(plan: Plan, frame: Frame, id: TaskId): 'ready' | 'dead' | 'undecided' {
  let isLive = false;
  for (const { from, branch } of plan.incoming.get(id) ?? []) {
    const state = frame.tasks.get(from);
    if (state?.status === 'completed') isLive ||= state.taken.includes(branch);
    else if (state?.status !== 'skipped') return 'undecided';
  }
  return isLive ? 'ready' : 'dead';
}
