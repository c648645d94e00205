import type { Json, JsonObject } from '../../language/json/json.js';
import type { NewEntry } from '../automation/new-entry.js';
import type { AttemptId, FrameId, RunId, TimerId } from './state.js';

export type { EntryOrigin, NewEntry, Polling } from '../automation/new-entry.js';

/** What happened in the world, or what somebody wants. */
export type EngineEvent =
  /** `playbook` is the digest of a plan; inputs that are not given have their defaults. */
  | { readonly type: 'run-started'; readonly playbook: string; readonly inputs: JsonObject }
  | { readonly type: 'call-ended'; readonly attempt: AttemptId; readonly entries: readonly NewEntry[] }
  | AttemptsBegun
  | { readonly type: 'timer-fired'; readonly timer: TimerId }
  | TaskCompleted
  | { readonly type: 'task-retried' | 'task-skipped'; readonly frame: FrameId; readonly task: string }
  | { readonly type: 'run-cancelled'; readonly run: RunId };

/** Somebody runs these commands from now on, and says until when an answer must be there. */
export interface AttemptsBegun {
  readonly type: 'attempts-begun';
  readonly attempts: readonly {
    readonly attempt: AttemptId;
    /** Milliseconds since 1970. */
    readonly until: number;
    /** Until when somebody had promised an answer before, who is lost; absent: nobody had. Else nothing changes. */
    readonly after?: number;
  }[];
}

export interface TaskCompleted {
  readonly type: 'task-completed';
  readonly frame: FrameId;
  /** Its id. */
  readonly task: string;
  readonly label?: string;
  /** To the questions of a form, by their ids. */
  readonly answers?: Json;
}

/** An event with its circumstances: `advance` knows no other time and no other chance. */
export type Stamped<Event> = Event & {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** A whole number that fixes what automations draw. */
  readonly seed: number;
  /** Who caused it. */
  readonly actor: string;
};
