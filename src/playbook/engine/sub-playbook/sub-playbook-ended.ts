import type { SubPlaybookTask, TaskId } from '../../plan/task.js';
import { onward } from '../branches.js';
import { completeTask } from '../end-task.js';
import { failTask } from '../fail-task.js';
import type { OpenFrame } from '../open-frame.js';
import type { Frame, SubPlaybookWork, TaskRef } from '../state.js';
import { mapFields } from '../task-marks.js';
import type { Turn } from '../turn.js';
import { surroundingsOf } from '../visible-roots.js';
import { isLoopOver } from './is-loop-over.js';
import { projectOutputs } from './project-outputs.js';

/**
 * A round of a sub-playbook has ended. What it declares as outputs goes to the caller; then comes the next round, or the
 * caller's task ends: in error if a task of the round has halted.
 */
export function subPlaybookEnded(
  turn: Turn,
  ended: Frame,
  caller: TaskRef,
  halted: TaskId | undefined,
): void {
  const frame = turn.frame(caller.frame);
  const task = frame && turn.planOf(frame).tasks.get(caller.task);
  const state = frame?.tasks.get(caller.task);
  if (!frame || task?.kind !== 'playbook') return;
  if (state?.status !== 'running' || state.work.kind !== 'sub-playbook') return;
  const { work } = state;
  const plan = turn.planOf(ended);
  handOutputs(
    turn,
    frame,
    task,
    work,
    plan.outputs.map(({ contextPath }) => contextPath),
  );
  if (halted !== undefined) {
    const failed = ended.tasks.get(halted);
    const why = failed?.status === 'error' ? failed.error : '';
    fail(
      turn,
      frame,
      task,
      work,
      `The playbook ${JSON.stringify(plan.name)} halted at its task ${halted}: ${why}`,
    );
    return;
  }
  let isOver: boolean;
  try {
    isOver = isLoopOver(turn, task.loop, work, ended);
  } catch (error) {
    fail(turn, frame, task, work, error instanceof Error ? error.message : String(error));
    return;
  }
  if (isOver) {
    finish(turn, frame, task, work);
    return;
  }
  const { loop } = task;
  if (loop && loop.kind !== 'for-each' && work.round >= loop.mostRounds) {
    const error = `The loop was left after ${loop.mostRounds} rounds, before its condition held.`;
    fail(turn, frame, task, work, error);
    return;
  }
  const wait = loop?.waitSeconds ?? 0;
  if (wait === 0) {
    turn.goOn({ kind: 'begin-round', frame: frame.id, task: task.id });
    return;
  }
  turn.addTimer(turn.at + wait * 1000, { kind: 'round', frame: frame.id, task: task.id });
}

function handOutputs(
  turn: Turn,
  frame: OpenFrame,
  task: SubPlaybookTask,
  work: SubPlaybookWork,
  paths: readonly string[],
): void {
  if (task.context === 'shared') return;
  const entryContext = projectOutputs(turn.contextOf(work.scope), paths);
  if (Object.keys(entryContext).length > 0) turn.write({ op: 'merge', scope: frame.scope, entryContext });
}

function finish(turn: Turn, frame: OpenFrame, task: SubPlaybookTask, work: SubPlaybookWork): void {
  mapFields(turn, task.fieldMapping, () => surroundingsOf(turn, frame.scope, frame, work.entries));
  forget(turn, task, work);
  completeTask(turn, frame, task, onward(task), { entries: work.entries, runs: work.round });
}

function fail(
  turn: Turn,
  frame: OpenFrame,
  task: SubPlaybookTask,
  work: SubPlaybookWork,
  error: string,
): void {
  forget(turn, task, work);
  failTask(turn, frame, task, error, { entries: work.entries, runs: work.round });
}

function forget(turn: Turn, task: SubPlaybookTask, { scope }: SubPlaybookWork): void {
  if (task.context === 'private') turn.write({ op: 'drop', scope });
}
