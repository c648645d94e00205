import { splitKey } from '../../../language/manifest/marketplace.js';
import { shown } from '../../../language/manifest/reading.js';
import { playbookCodes } from '../codes.js';
import type { Branch, Task, TaskId } from '../task.js';
import type { MapView } from './map-view.js';
import type { Reading } from './reading.js';

type Tasks = ReadonlyMap<TaskId, Task>;

/**
 * Reports the edges to tasks that do not exist. Edges to tasks that are there for another marketplace only are taken
 * out, and the branches of a playbook read for this one end there.
 */
export function settleEdges(reading: Reading, root: MapView, tasks: Tasks): Tasks {
  const absent = absentTasks(root, tasks);
  return new Map([...tasks].map(([id, task]) => [id, settle(reading, root, tasks, absent, task)]));
}

function settle(reading: Reading, root: MapView, tasks: Tasks, absent: Absent, task: Task): Task {
  if (task.branches.every(({ to }) => to.every((id) => tasks.has(id)))) return task;
  const branches = task.branches.map((branch): Branch => {
    const missing = branch.to.filter((id) => !tasks.has(id));
    if (missing.length === 0) return branch;
    const path = [...(root.get('tasks')?.path ?? []), task.id, 'nexttasks', branch.label];
    for (const id of missing) {
      const reason = absent.get(id);
      // A task that is no map was reported itself.
      if (reason === 'broken') continue;
      const message =
        reason === 'elsewhere'
          ? `Task ${shown(task.id)} leads to task ${shown(id)}, which is there for another marketplace only; the branch ends here.`
          : `Task ${shown(task.id)} (${shown(task.name)}) leads to task ${shown(id)} under ${shown(branch.label)}, but there is no such task.`;
      const level = reason === 'elsewhere' ? 'warning' : 'error';
      const code = reason === 'elsewhere' ? playbookCodes.otherMarketplace : playbookCodes.missingTask;
      reading.report({ level, code, message, path });
    }
    const settled = { ...branch, to: branch.to.filter((id) => tasks.has(id)) };
    reading.place(settled, path);
    return settled;
  });
  return { ...task, branches };
}

/** Why tasks whose ids stand in the file are not among those that were read. */
type Absent = ReadonlyMap<TaskId, 'elsewhere' | 'broken'>;

function absentTasks(root: MapView, tasks: Tasks): Absent {
  const absent = new Map<TaskId, 'elsewhere' | 'broken'>();
  for (const { base, marketplace } of root.writtenKeys('tasks').map(splitKey)) {
    if (tasks.has(base)) continue;
    absent.set(base, marketplace === undefined ? 'broken' : (absent.get(base) ?? 'elsewhere'));
  }
  return absent;
}
