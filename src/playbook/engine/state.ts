import type { PlatformArguments } from '../../dispatch/platform/platform-arguments.js';
import type { Json, JsonObject } from '../../language/json/json.js';
import type { Evidence } from '../incident/evidence.js';
import { openIncident } from '../incident/open-incident.js';
import type { Indicators } from '../indicators/indicator.js';
import type { Relationships } from '../indicators/relationship.js';
import type { TaskId } from '../plan/task.js';
import type { Schedule } from '../schedule/schedule.js';
import type { Question } from './person/question.js';

/** Everything here is plain data: it can be written to a store and read back. Ids are numbers as text, unique in it. */
export interface Investigation {
  readonly id: string;
  /** The number of the last entry. */
  readonly lastEntry: number;
  /** The number of the last frame, attempt or timer. */
  readonly lastNumber: number;
  /** The one that the investigation is about, as playbooks read it. */
  readonly incident: JsonObject;
  /** Others, that playbooks have made, by id. Nothing runs in them here. */
  readonly incidents: ReadonlyMap<string, JsonObject>;
  readonly lists: JsonObject;
  /** By id, in the order in which it was marked. */
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly runs: ReadonlyMap<RunId, Run>;
  /** Those that are under way. */
  readonly frames: ReadonlyMap<FrameId, Frame>;
  readonly attempts: ReadonlyMap<AttemptId, Attempt>;
  readonly timers: ReadonlyMap<TimerId, Timer>;
  readonly indicators: Indicators;
  readonly relationships: Relationships;
}

export type RunId = string;
export type FrameId = string;
export type AttemptId = string;
export type TimerId = string;
/** `79@4`. */
export type EntryId = string;

/** A context: the investigation's own, or that of a private sub-playbook. */
export type Scope = 'root' | `subplaybook-${string}`;
export type Scopes = ReadonlyMap<Scope, JsonObject>;

/** One playbook that somebody started. */
export interface Run {
  readonly id: RunId;
  readonly playbook: string;
  readonly frame: FrameId;
  readonly status: 'running' | 'completed' | 'error' | 'cancelled';
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly endedAt?: number;
}

export interface TaskRef {
  readonly frame: FrameId;
  readonly task: TaskId;
}

/** A playbook under way: the one that was started, or a sub-playbook in one of its rounds. */
export interface Frame {
  readonly id: FrameId;
  readonly run: RunId;
  /** The digest of its plan. */
  readonly plan: string;
  /** The task that called it. */
  readonly caller?: TaskRef;
  /** The ids of the tasks that called it, from the top, parted by `/`; empty for the top. */
  readonly path: string;
  readonly scope: Scope;
  readonly inputs: JsonObject;
  /** Those that were reached; a task that is not here is still undecided. */
  readonly tasks: ReadonlyMap<TaskId, TaskState>;
  /** As they ended. */
  readonly order: readonly TaskId[];
  /** How many of its tasks run or wait. */
  readonly open: number;
  /** What went wrong in tasks, by their ids: `task.<id>.error` in the context. */
  readonly errors: JsonObject;
}

export type TaskState =
  /** Only within a turn: what can begin begins before the turn ends. */
  | { readonly status: 'ready'; readonly before: readonly EntryId[] }
  | { readonly status: 'running'; readonly before: readonly EntryId[]; readonly work: Work }
  | {
      readonly status: 'waiting';
      readonly before: readonly EntryId[];
      readonly since: number;
      readonly replies: readonly Json[];
      readonly question: Question;
      /** It does not wait any longer then; milliseconds since 1970. */
      readonly until?: number;
    }
  /** `error`: it failed, and the playbook goes on all the same. */
  | {
      readonly status: 'completed';
      /** Indexes of the branches that were taken. */
      readonly taken: readonly number[];
      readonly entries: readonly EntryId[];
      readonly runs: number;
      readonly error?: string;
    }
  /** It halted; what follows stays undecided. */
  | {
      readonly status: 'error';
      readonly error: string;
      readonly entries: readonly EntryId[];
      readonly runs: number;
    }
  | { readonly status: 'skipped' };

export type Work = CallWork | SubPlaybookWork;

/** A call of an automation or command, once per element. */
export interface CallWork {
  readonly kind: 'call';
  readonly target: Target;
  readonly platform: PlatformArguments;
  readonly elements: readonly CallElement[];
}

export type Target =
  | { readonly kind: 'automation'; readonly name: string }
  | { readonly kind: 'command'; readonly command: string; readonly brand: string };

export interface CallElement {
  readonly args: JsonObject;
  /** 1 for the first. */
  readonly attempt: number;
  readonly entries: readonly EntryId[];
  /** What it answered, as a condition reads it. */
  readonly answers: readonly string[];
  readonly error?: string;
  readonly isEnded: boolean;
  /** Native polls that go on. */
  readonly polls: number;
  /** They must have ended by then: milliseconds since 1970. */
  readonly pollsUntil?: number;
  /** The command that knows more of the indicators in its arguments: the task does not fail when it does. */
  readonly looksUpWith?: string;
}

export interface SubPlaybookWork {
  readonly kind: 'sub-playbook';
  readonly plan: string;
  readonly scope: Scope;
  /** From 1. */
  readonly round: number;
  /** The inputs of the rounds of a for-each loop that are still to come. */
  readonly ahead: readonly JsonObject[];
  readonly entries: readonly EntryId[];
}

/** A command that is to be run outside the engine, with all that it takes to run it, and to run it once more. */
export interface Attempt {
  readonly id: AttemptId;
  readonly for: Caller;
  readonly command: string;
  /** Empty for any. */
  readonly brand: string;
  readonly args: JsonObject;
  readonly platform: PlatformArguments;
  /** The ids of the tasks from the top, parted by `/`; empty for a line that was scheduled. */
  readonly path: string;
  /** The same calls of one task have the same number, the others another. */
  readonly element: number;
  readonly tries: number;
  /** When somebody has begun, and until when an answer must be there; milliseconds since 1970. Absent: nobody has. */
  readonly begun?: { readonly at: number; readonly until: number };
}

/** Who a command or a timer is for: an element of a task, or a line that was scheduled. */
export type Caller = {
  /** An automation that goes on with the answer. */
  readonly continuation?: Continuation;
} & (
  | {
      readonly kind: 'task';
      readonly frame: FrameId;
      readonly task: TaskId;
      readonly element: number;
      /** A native poll of it. */
      readonly isPoll?: true;
    }
  | { readonly kind: 'line' }
);

export interface Continuation {
  readonly automation: string;
  readonly args: JsonObject;
  readonly keep: Json;
  /** The automation that called this one, and goes on with what it answers. */
  readonly outer?: Continuation;
}

/** Something that is due at a time; milliseconds since 1970. */
export interface Timer {
  readonly id: TimerId;
  readonly at: number;
  readonly purpose:
    | { readonly kind: 'retry' | 'sleep' | 'poll-timeout'; readonly for: Caller }
    | { readonly kind: 'poll'; readonly for: Caller; readonly command: string; readonly args: JsonObject }
    | { readonly kind: 'round' | 'deadline'; readonly frame: FrameId; readonly task: TaskId }
    | { readonly kind: 'reminder'; readonly frame: FrameId; readonly task: TaskId; readonly number: number }
    | {
        readonly kind: 'line';
        readonly command: string;
        readonly args: JsonObject;
        /** It is run again by this. */
        readonly schedule?: Schedule;
      };
}

export function newInvestigation(
  id: string,
  known: Partial<Pick<Investigation, 'incident' | 'lists'>> = {},
): Investigation {
  return {
    id,
    lastEntry: 0,
    lastNumber: 0,
    incident: openIncident(known.incident ?? {}),
    incidents: new Map(),
    lists: known.lists ?? {},
    evidence: new Map(),
    runs: new Map(),
    frames: new Map(),
    attempts: new Map(),
    timers: new Map(),
    indicators: new Map(),
    relationships: new Map(),
  };
}
