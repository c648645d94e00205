import type { AskTask, CollectionTask, ManualTask, TaskId } from '../../plan/task.js';
import type { OpenFrame } from '../open-frame.js';
import type { FrameId } from '../state.js';
import { taskPath } from '../task-path.js';
import type { Turn } from '../turn.js';

type PersonTask = ManualTask | AskTask | CollectionTask;

const minute = 60_000;

/**
 * When a task stops waiting for people, in milliseconds since 1970: when the last reminder has had its time too and
 * there is an answer for that case, or when its service level ends and the task says so (`spec/playbook-format.md`
 * section 8). Undefined: never.
 */
export function endOfPatience({ message, slaMinutes }: PersonTask, since: number): number | undefined {
  if (!message) return undefined;
  const { defaultOption, timings } = message;
  const { reminders, reminderMinutes, endsWithDeadline } = timings;
  const ends = [
    ...(defaultOption !== undefined && reminderMinutes > 0 ? [(reminders + 1) * reminderMinutes] : []),
    ...(endsWithDeadline && slaMinutes !== undefined ? [slaMinutes] : []),
  ];
  return ends.length === 0 ? undefined : since + Math.min(...ends) * minute;
}

/** Sees to it that people are reminded, and that the task does not wait for ever. */
export function armPatience(turn: Turn, frame: OpenFrame, task: PersonTask, until: number | undefined): void {
  remindLater(turn, frame, task, 1, until);
  if (until !== undefined) turn.addTimer(until, { kind: 'deadline', frame: frame.id, task: task.id });
}

/** Whoever was asked is reminded, and again later, as often as the task says. */
export function remind(turn: Turn, frameId: FrameId, taskId: TaskId, number: number): void {
  const frame = turn.frame(frameId);
  const task = frame && turn.planOf(frame).tasks.get(taskId);
  const state = frame?.tasks.get(taskId);
  if (!frame || state?.status !== 'waiting' || !isPersonTask(task)) return;
  const path = taskPath(frame.path, taskId);
  turn.effect({ type: 'remind', frame: frameId, task: taskId, path, question: state.question, number });
  remindLater(turn, frame, task, number + 1, state.until);
}

/** Nobody waits for that task any more. */
export function disarmPatience(turn: Turn, frame: OpenFrame, task: TaskId): void {
  for (const { id, purpose } of [...turn.timers.values()]) {
    if (purpose.kind !== 'reminder' && purpose.kind !== 'deadline') continue;
    if (purpose.frame === frame.id && purpose.task === task) turn.timers.delete(id);
  }
}

function remindLater(
  turn: Turn,
  frame: OpenFrame,
  { id, message }: PersonTask,
  number: number,
  until: number | undefined,
): void {
  if (!message) return;
  const { reminders, reminderMinutes } = message.timings;
  const at = turn.at + reminderMinutes * minute;
  if (number > reminders || reminderMinutes <= 0 || (until !== undefined && at >= until)) return;
  turn.addTimer(at, { kind: 'reminder', frame: frame.id, task: id, number });
}

function isPersonTask(task: { readonly kind: string } | undefined): task is PersonTask {
  return task?.kind === 'manual' || task?.kind === 'ask' || task?.kind === 'collection';
}
