import { shown } from '../../../language/manifest/reading.js';
import { playbookCodes } from '../codes.js';
import type { Plan } from '../plan.js';
import { findCycle, incomingEdges, reachableFrom } from '../reachability.js';
import type { Task, TaskId } from '../task.js';
import type { MapView } from './map-view.js';
import { readInputs, readOutputs } from './read-inputs.js';
import { readTasks } from './read-tasks.js';
import type { Reading } from './reading.js';
import { settleEdges } from './settle-edges.js';

/** Where a plan was read from. */
export type Source = Pick<Plan, 'file' | 'text' | 'digest'>;

/** Reads a playbook; undefined where it could not be run. */
export function readPlan(reading: Reading, root: MapView, source: Source): Plan | undefined {
  const { name, id } = readNames(reading, root, source.file);
  const from = root.firstText('fromversion');
  const to = root.firstText('toversion');
  const inputs = readInputs(reading, root);
  const outputs = readOutputs(reading, root);
  const found = readTasks(reading, root);
  if (!found) return undefined;

  const tasks = settleEdges(reading, root, found);
  const start = startOf(reading, root, tasks);
  if (start === undefined) return undefined;
  const cycle = findCycle(tasks, start);
  if (cycle) reportCycle(reading, root, cycle);
  return {
    id,
    name,
    ...source,
    versions: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
    start,
    tasks,
    incoming: incomingEdges(tasks, reachableFrom(start, tasks)),
    inputs,
    outputs,
    isQuiet: root.flag('quiet'),
  };
}

/** A playbook has a name and an id; each stands in for the other. */
function readNames(reading: Reading, root: MapView, file: string): { name: string; id: string } {
  const name = root.firstText('name');
  const id = root.firstText('id');
  const either = name ?? id;
  if (either !== undefined) return { name: name ?? either, id: id ?? either };
  const own =
    file
      .split(/[\\/]/)
      .at(-1)
      ?.replace(/\.ya?ml$/i, '') || file;
  const message = `The playbook has no "name" and no "id", so no other can call it; it goes by ${shown(own)} here.`;
  reading.report({ level: 'warning', code: playbookCodes.noName, message, path: [] });
  return { name: own, id: own };
}

/** `starttaskid`, or where it is absent the only task of type start. */
function startOf(reading: Reading, root: MapView, tasks: ReadonlyMap<TaskId, Task>): TaskId | undefined {
  const written = root.firstText('starttaskid');
  if (written !== undefined && tasks.has(written)) return written;
  const starts = [...tasks.values()].filter(({ kind }) => kind === 'start');
  const [only] = starts;
  if (written === undefined && only && starts.length === 1) return only.id;

  const why =
    written === undefined
      ? `has no "starttaskid", and ${starts.length} tasks of type start`
      : `begins with task ${shown(written)}, which it does not have`;
  const hint = only ? ` Did you mean ${shown(only.id)}?` : '';
  const path = root.get('starttaskid')?.path ?? root.get('tasks')?.path ?? [];
  const message = `The playbook ${why}.${hint}`;
  reading.report({ level: 'error', code: playbookCodes.noStart, message, path });
  return undefined;
}

const mostShown = 12;

function reportCycle(reading: Reading, root: MapView, cycle: readonly TaskId[]): void {
  const shownIds = cycle.length > mostShown ? [...cycle.slice(0, mostShown), '…'] : cycle;
  const message = `The tasks ${shownIds.join(' → ')} lead back to where they begin, so none of them could ever run: a task waits for all that lead to it.`;
  const path = [...(root.get('tasks')?.path ?? []), ...cycle.slice(0, 1)];
  reading.report({ level: 'error', code: playbookCodes.cycle, message, path, at: 'key' });
}
