import type { Position } from '../../language/yaml/line-index.js';
import type { Task, TaskId } from './task.js';
import type { Value } from './value.js';

/** A playbook, compiled; never changed by running it (`spec/playbook-format.md` section 1.1). */
export interface Plan {
  readonly id: string;
  readonly name: string;
  /** Where it was read from, for messages. */
  readonly file: string;
  /** As it was read. */
  readonly text: string;
  /** SHA-256 of its text in hexadecimal: a run is pinned to it. */
  readonly digest: string;
  /** The server versions it is meant for, both ends included; absent ends are open. */
  readonly versions: { readonly from?: string; readonly to?: string };
  readonly start: TaskId;
  /** All of them, in the order of the file, those that nothing leads to included. */
  readonly tasks: ReadonlyMap<TaskId, Task>;
  /** The edges that lead to a task from tasks that can be reached from the start; none for the start itself. */
  readonly incoming: ReadonlyMap<TaskId, readonly Edge[]>;
  readonly inputs: readonly PlaybookInput[];
  readonly outputs: readonly PlaybookOutput[];
  /** No entries are shown of its tasks, but those of errors. */
  readonly isQuiet: boolean;
}

/** One way from a task to another, under a label. */
export interface Edge {
  readonly from: TaskId;
  /** Which of the branches of `from`. */
  readonly branch: number;
}

export interface PlaybookInput {
  readonly key: string;
  /** The default. */
  readonly value: Value;
  readonly isRequired: boolean;
  readonly description: string;
  /** The input is what this query finds. */
  readonly query?: { readonly text: string; readonly entity: string };
  readonly position: Position;
}

/** What a private sub-playbook hands to its caller. */
export interface PlaybookOutput {
  readonly contextPath: string;
  readonly type: string;
  readonly description: string;
  readonly position: Position;
}
