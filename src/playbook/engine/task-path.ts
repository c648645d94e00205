import type { TaskId } from '../plan/task.js';

/** Where a task stands in its run: the ids of the tasks from the top to it, with `/` between. */
export function taskPath(framePath: string, task: TaskId): string {
  return framePath === '' ? task : `${framePath}/${task}`;
}
