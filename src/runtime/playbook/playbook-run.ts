import type { Frame, RunId } from '../../playbook/engine/state.js';
import type { Investigation } from '../investigation/investigation.js';
import type { PlaybookEntry } from './playbook-investigation.js';

/** How a playbook has run. */
export interface PlaybookRun {
  readonly id: RunId;
  /** The playbook's name. */
  readonly playbook: string;
  /** `waiting`: only a person can go on. `error`: a task has halted. */
  readonly status: 'completed' | 'error' | 'waiting' | 'cancelled';
  readonly startedAt: Date;
  /** Absent while it waits. */
  readonly endedAt?: Date;
  readonly waiting: readonly WaitingTask[];
  /** The playbooks as they were last, by the path of the tasks that called them; of a loop the last round. */
  readonly frames: ReadonlyMap<string, Frame>;
  readonly entries: readonly PlaybookEntry[];
  /** As the playbook has left it. */
  readonly investigation: Investigation;
  readonly warnings: readonly string[];
}

/** A task that waits for a person. */
export interface WaitingTask {
  /** The ids of the tasks from the top, parted by `/`. */
  readonly path: string;
  readonly name: string;
  /** Who is asked; empty for anybody. */
  readonly for: string;
  readonly since: Date;
  /** It goes on without them then. */
  readonly until?: Date;
  /** What may be answered; empty when it is only to be done. */
  readonly labels: readonly string[];
}
