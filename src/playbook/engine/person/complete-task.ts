import type { Json, JsonObject } from '../../../language/json/json.js';
import { isJsonObject } from '../../../language/json/json.js';
import type { TaskCompletion } from '../../automation/automation.js';
import type { Task, TaskId } from '../../plan/task.js';
import { decided, onward } from '../branches.js';
import { completeTask } from '../end-task.js';
import type { TaskCompleted } from '../event.js';
import { failTask } from '../fail-task.js';
import type { OpenFrame } from '../open-frame.js';
import { playbookIdOf } from '../scope.js';
import type { FrameId, TaskState } from '../state.js';
import { fillFields } from '../task-marks.js';
import type { Turn } from '../turn.js';
import { disarmPatience } from './patience.js';

type WaitingState = Extract<TaskState, { readonly status: 'waiting' }>;

interface Reply {
  readonly label?: string;
  readonly answers?: Json;
}

/** A person completes a task that waits. What does not wait any more is left alone. */
export function completeByPerson(
  turn: Turn,
  { frame: frameId, task: taskId, ...given }: TaskCompleted,
): void {
  const frame = turn.frame(frameId);
  const task = frame && turn.planOf(frame).tasks.get(taskId);
  if (!frame || !task) {
    turn.warn(`Nothing waits for an answer to task ${taskId}.`);
    return;
  }
  const state = frame.tasks.get(task.id);
  const allowed = state?.status === 'waiting' ? state.question.restrictedTo : [];
  if (allowed.length > 0 && !allowed.includes(turn.actor)) {
    turn.warn(`The task ${taskId} may be completed by ${allowed.join(', ')} alone.`);
    return;
  }
  reply(turn, frame, task, given);
}

/** Nobody has answered in time: the answer for that case is taken, or whatever there is. */
export function completeWithoutPerson(turn: Turn, frameId: FrameId, taskId: TaskId): void {
  const frame = turn.frame(frameId);
  const task = frame && turn.planOf(frame).tasks.get(taskId);
  const state = frame?.tasks.get(taskId);
  if (!frame || !task || state?.status !== 'waiting') return;
  const label = 'message' in task ? task.message?.defaultOption : undefined;
  settle(turn, frame, task, state, label);
}

/** The server's `taskComplete`: the first task that waits in that playbook under this id or tag. */
export function completeByTag(turn: Turn, { task: wanted, label, playbookId }: TaskCompletion): void {
  for (const frame of turn.frames()) {
    if (playbookIdOf(frame.scope) !== playbookId) continue;
    for (const [id, state] of frame.tasks) {
      const task = turn.planOf(frame).tasks.get(id);
      if (state.status !== 'waiting' || !task) continue;
      if (id !== wanted && !task.tags.includes(wanted)) continue;
      reply(turn, frame, task, label === undefined ? {} : { label });
      return;
    }
  }
  turn.warn(`No task ${JSON.stringify(wanted.slice(0, 100))} waits to be completed.`);
}

/** One answer to a task that waits; the last one that it needs completes it. */
export function reply(turn: Turn, frame: OpenFrame, task: Task, { label, answers }: Reply): void {
  const state = frame.tasks.get(task.id);
  if (state?.status !== 'waiting') {
    turn.warn(`The task ${task.id} does not wait for an answer.`);
    return;
  }
  const replies = answers === undefined ? state.replies : [...state.replies, signed(answers, turn.actor)];
  const needed = task.kind === 'collection' ? task.message.timings.repliesNeeded : 0;
  if (replies.length < needed) {
    frame.tasks.set(task.id, { ...state, replies });
    return;
  }
  settle(turn, frame, task, { ...state, replies }, label);
}

/** A task waits no longer, and goes on with what was answered. */
function settle(
  turn: Turn,
  frame: OpenFrame,
  task: Task,
  state: WaitingState,
  label: string | undefined,
): void {
  const { replies } = state;
  disarmPatience(turn, frame, task.id);
  remember(turn, frame, task, label, replies);
  if (task.kind === 'collection') fillFields(turn, task.form.questions, replies);
  const end = { entries: [], runs: 1, handsOn: state.before };
  if (!decides(task)) {
    completeTask(turn, frame, task, onward(task), end);
    return;
  }
  const taken = decided(task, label === undefined ? [] : [label]);
  if (taken.length > 0) {
    completeTask(turn, frame, task, taken, end);
    return;
  }
  failTask(
    turn,
    frame,
    task,
    `It was answered ${JSON.stringify(label ?? '')}, and no branch is called so.`,
    end,
  );
}

function decides(task: Task): boolean {
  return task.kind === 'ask' || (task.kind === 'manual' && task.decides);
}

function signed(answers: Json, actor: string): Json {
  return isJsonObject(answers) ? { ...answers, name: actor } : answers;
}

/** What people answered lies in the context (`spec/playbook-format.md` sections 4.3 and 8). */
function remember(
  turn: Turn,
  frame: OpenFrame,
  task: Task,
  label: string | undefined,
  replies: readonly Json[],
): void {
  const answers: JsonObject | undefined =
    task.kind === 'collection' && replies.length > 0
      ? { [`${task.form.title}.Answers`]: replies.length === 1 ? (replies[0] ?? null) : replies }
      : task.kind === 'ask' && label !== undefined
        ? { [`${task.name}.Answers`]: { 0: label, name: turn.actor } }
        : undefined;
  if (answers) turn.write({ op: 'merge', scope: frame.scope, entryContext: answers });
}
