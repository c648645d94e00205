import type { TaskCompletion } from '../automation/automation.js';
import type { Task, TaskId } from '../plan/task.js';
import type { NewEntry } from './event.js';
import type { OpenFrame } from './open-frame.js';
import type { Caller, EntryId, FrameId } from './state.js';

/** Something that can go on within the same turn. Jobs are done in the order in which they arise: breadth first. */
export type Job =
  /** A task's turn has come; `before` are the entries of the task that made it ready. */
  | {
      readonly kind: 'begin-task';
      readonly frame: OpenFrame;
      readonly task: Task;
      readonly before: readonly EntryId[];
    }
  | { readonly kind: 'begin-round'; readonly frame: FrameId; readonly task: TaskId }
  | { readonly kind: 'end-frame'; readonly frame: OpenFrame }
  /** What a command or an automation has answered goes to whoever it is for. */
  | { readonly kind: 'answer'; readonly caller: Caller; readonly entries: readonly NewEntry[] }
  | { readonly kind: 'complete'; readonly completion: TaskCompletion };
