import type { Frame, FrameId } from '../../playbook/engine/state.js';
import type { Step } from '../../playbook/engine/step.js';
import { taskPath } from '../../playbook/engine/task-path.js';
import type { Plan } from '../../playbook/plan/plan.js';

/** A task that has ended. */
export interface EndedTask {
  /** The ids of the tasks from the top, parted by `/`. */
  readonly path: string;
  /** May be empty. */
  readonly name: string;
  /** `error`: it halted. */
  readonly status: 'completed' | 'error';
  /** Also of a completed task: its playbook went on all the same. */
  readonly error?: string;
}

/** A task that is under way. */
export interface OpenTask {
  readonly path: string;
  readonly name: string;
  readonly status: 'running' | 'waiting';
}

/** How a run gets on: told after every step. */
export interface PlaybookProgress {
  /** By this step, in order. */
  readonly ended: readonly EndedTask[];
  /** The caller of a sub-playbook before the tasks in it. */
  readonly open: readonly OpenTask[];
}

/** Sees which tasks a step has ended, and remembers each playbook as it was last. */
export class TaskWatch {
  readonly #told = new Map<FrameId, number>();
  readonly #frames = new Map<string, Frame>();

  constructor(private readonly planOf: (digest: string) => Plan | undefined) {}

  /** By the path of the tasks that called them; of a loop the last round. */
  get frames(): ReadonlyMap<string, Frame> {
    return this.#frames;
  }

  see({ next, ended }: Step): PlaybookProgress {
    const under = [...next.frames.values()];
    const news = [...ended, ...under].flatMap((frame) => this.#endedIn(frame));
    for (const frame of ended) {
      this.#frames.set(frame.path, frame);
      if (!next.frames.has(frame.id)) this.#told.delete(frame.id);
    }
    for (const frame of under) this.#frames.set(frame.path, frame);
    return { ended: news, open: under.flatMap((frame) => this.#openIn(frame)).sort(byPath) };
  }

  #endedIn(frame: Frame): readonly EndedTask[] {
    const fresh = frame.order.slice(this.#told.get(frame.id) ?? 0);
    this.#told.set(frame.id, frame.order.length);
    return fresh.flatMap((id) => {
      const state = frame.tasks.get(id);
      if (state?.status !== 'completed' && state?.status !== 'error') return [];
      const { status, error } = state;
      return [{ ...this.#named(frame, id), status, ...(error === undefined ? {} : { error }) }];
    });
  }

  #openIn(frame: Frame): readonly OpenTask[] {
    return [...frame.tasks].flatMap(([id, { status }]) =>
      status === 'running' || status === 'waiting' ? [{ ...this.#named(frame, id), status }] : [],
    );
  }

  #named(frame: Frame, id: string) {
    return { path: taskPath(frame.path, id), name: this.planOf(frame.plan)?.tasks.get(id)?.name ?? '' };
  }
}

/** A task before those of the playbook that it has called, its siblings by their ids. */
function byPath(one: OpenTask, other: OpenTask): number {
  return one.path.localeCompare(other.path, 'en', { numeric: true });
}
