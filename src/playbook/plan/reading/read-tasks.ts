import { isJsonObject } from '../../../language/json/json.js';
import { shown } from '../../../language/manifest/reading.js';
import { playbookCodes } from '../codes.js';
import type { Task, TaskId } from '../task.js';
import { MapView } from './map-view.js';
import { readTask } from './read-task.js';
import type { Reading } from './reading.js';

/**
 * Reads the tasks of a playbook in the order of the file. They are known by their key; the `id` inside repeats it.
 * Undefined, with an error, where there are none.
 */
export function readTasks(reading: Reading, root: MapView): ReadonlyMap<TaskId, Task> | undefined {
  const entries = root.map('tasks')?.entries() ?? [];
  const tasks: Task[] = [];
  for (const [id, { value, path }] of entries) {
    if (isJsonObject(value)) tasks.push(readTask(reading, id, new MapView(reading, value, path)));
    else {
      const message = `Task ${shown(id)} is ${shown(value)}; it must be a map (lines of "key: value").`;
      reading.report({ level: 'error', code: playbookCodes.taskNotMap, message, path });
    }
  }
  if (tasks.length === 0) {
    const message = 'The playbook has no tasks, so there is nothing to run; they belong under "tasks:".';
    const path = root.get('tasks')?.path ?? [];
    reading.report({ level: 'error', code: playbookCodes.noTasks, message, path });
    return undefined;
  }
  // A plain object has numeric keys first; the file may have them in any order.
  tasks.sort(({ position: one }, { position: other }) => one.line - other.line || one.column - other.column);
  return new Map(tasks.map((task) => [task.id, task]));
}
