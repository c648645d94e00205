import type { JsonObject } from '../../../language/json/json.js';
import type { TaskId } from '../../plan/task.js';
import { makeReady } from '../end-task.js';
import { failTask } from '../fail-task.js';
import type { FrameId } from '../state.js';
import { taskPath } from '../task-path.js';
import type { Turn } from '../turn.js';
import { inputsOf } from './call-inputs.js';

/** Begins the next round of a sub-playbook; one without a loop has a single round. */
export function beginRound(turn: Turn, frameId: FrameId, taskId: TaskId): void {
  const caller = turn.frame(frameId);
  const task = caller && turn.planOf(caller).tasks.get(taskId);
  const state = caller?.tasks.get(taskId);
  if (!caller || task?.kind !== 'playbook') return;
  if (state?.status !== 'running' || state.work.kind !== 'sub-playbook') return;
  const { work, before } = state;
  const plan = turn.library.plan(work.plan);
  const start = plan?.tasks.get(plan.start);
  const end = { entries: [], runs: work.round };
  if (!plan || !start) {
    failTask(turn, caller, task, `The playbook ${task.playbook} is gone.`, end);
    return;
  }
  let inputs: JsonObject;
  try {
    inputs = work.ahead[0] ?? inputsOf(turn, caller, task, plan, before);
  } catch (error) {
    failTask(turn, caller, task, error instanceof Error ? error.message : String(error), end);
    return;
  }
  caller.tasks.set(taskId, {
    ...state,
    work: { ...work, round: work.round + 1, ahead: work.ahead.slice(1) },
  });
  const frame = {
    id: turn.newId(),
    run: caller.run,
    plan: plan.digest,
    caller: { frame: frameId, task: taskId },
    path: taskPath(caller.path, taskId),
    scope: work.scope,
    inputs,
    tasks: new Map(),
    order: [],
    open: 0,
    errors: {},
  };
  turn.addFrame(frame);
  makeReady(turn, frame, start, before);
}
