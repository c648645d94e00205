import { setMember } from '../../language/context/merge/draft.js';
import type { Task } from '../plan/task.js';
import { decided, failing, onward } from './branches.js';
import { completeTask, haltTask, type TaskEnd } from './end-task.js';
import type { OpenFrame } from './open-frame.js';
import type { Turn } from './turn.js';

/** An error and its entry take more than a task that succeeds, and a loop may pass over millions of them. */
const stepsOfFailure = 2_000;

/**
 * What happens when a task fails, after its retries (`spec/playbook-format.md` section 7): it halts, or its playbook goes
 * on as if it were done, or on its error branch. A condition that goes on takes the branch for all other cases. The
 * error's text lies in the context under `task.<id>.error`.
 */
export function failTask(turn: Turn, frame: OpenFrame, task: Task, error: string, end: TaskEnd): void {
  turn.budget.take(stepsOfFailure);
  const errors = { ...frame.errors };
  setMember(errors, task.id, { error });
  frame.errors = errors;
  switch (onErrorOf(task)) {
    case 'halt':
      haltTask(turn, frame, task, error, end);
      return;
    case 'continue':
      completeTask(turn, frame, task, decides(task) ? decided(task, []) : onward(task), end, error);
      return;
    case 'error-branch':
      completeTask(turn, frame, task, failing(task), end, error);
      return;
  }
}

function onErrorOf(task: Task): 'halt' | 'continue' | 'error-branch' {
  return 'onError' in task ? task.onError : 'halt';
}

function decides(task: Task): boolean {
  return task.kind === 'choice' || task.kind === 'ask' || ('decides' in task && task.decides);
}
