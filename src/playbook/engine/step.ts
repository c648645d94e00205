import type { Entry } from '../../language/entry/entry.js';
import type { FileMetadata } from '../../language/entry/file-context.js';
import type { Json, JsonObject } from '../../language/json/json.js';
import type { TaskId } from '../plan/task.js';
import type { EntryOrigin } from './event.js';
import type { Question } from './person/question.js';
import type { Attempt, AttemptId, EntryId, Frame, FrameId, Investigation, Scope } from './state.js';

/** What the engine makes of an event. */
export interface Step {
  readonly next: Investigation;
  /** To be applied in their order: see `applyOperations`. */
  readonly operations: readonly ContextOperation[];
  readonly entries: readonly NumberedEntry[];
  /** Entries of earlier steps, as they are from now on: notes, tags and evidence were marked on them. */
  readonly marked: readonly MarkedEntry[];
  /** To be done once all this is kept. */
  readonly effects: readonly Effect[];
  /** Frames that have ended by it, as they were last; the callees before their callers. */
  readonly ended: readonly Frame[];
  /** What is odd and no error, for the reader of the War Room. */
  readonly warnings: readonly string[];
}

/** A change of one context. */
export type ContextOperation =
  /** As the context of an entry is merged (`spec/values-and-dt.md` section 6). */
  | { readonly op: 'merge'; readonly scope: Scope; readonly entryContext: JsonObject }
  | { readonly op: 'set'; readonly scope: Scope; readonly path: string; readonly value: Json }
  | { readonly op: 'delete'; readonly scope: Scope; readonly path: string }
  /** The private context of a sub-playbook that has ended. */
  | { readonly op: 'drop'; readonly scope: Scope };

/** An entry of the War Room, and where it came from. */
export interface NumberedEntry {
  readonly id: EntryId;
  readonly entry: Entry;
  readonly file?: FileMetadata;
  /** Absent for what is built in. */
  readonly origin?: EntryOrigin;
  readonly frame?: FrameId;
  readonly task?: TaskId;
  /** Not to be shown: its playbook or task is quiet. Errors are shown all the same. */
  readonly isQuiet: boolean;
}

/** What has become of an entry that was kept already. */
export interface MarkedEntry {
  readonly id: EntryId;
  readonly entry: Entry;
}

/** What is to be done in the world. */
export type Effect =
  | ({ readonly type: 'call'; readonly attempt: AttemptId } & Pick<
      Attempt,
      'command' | 'brand' | 'args' | 'platform' | 'path' | 'element' | 'tries'
    >)
  | { readonly type: 'abort'; readonly attempt: AttemptId }
  | {
      readonly type: 'ask';
      readonly frame: FrameId;
      readonly task: TaskId;
      readonly path: string;
      readonly question: Question;
    }
  /** Whoever was asked is reminded. */
  | {
      readonly type: 'remind';
      readonly frame: FrameId;
      readonly task: TaskId;
      readonly path: string;
      readonly question: Question;
      /** 1 for the first. */
      readonly number: number;
    };
