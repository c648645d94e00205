import type { InvestigationId } from '../ports/investigation-store.js';
import type { Stop, Wakeups } from '../ports/wakeups.js';
import type { DurableTools } from './durable-tools.js';
import { InvestigationAtWork } from './investigation-at-work.js';

/** What a runner works with; hints go to the wake-ups, and come from them. */
export interface RunnerTools extends Omit<DurableTools, 'wake'> {
  readonly wakeups: Wakeups;
}

/** Milliseconds between two looks at whether everything has ended. */
const pauseOfStop = 20;

/**
 * Works on the investigations of a store: on those that are due, and on those that somebody puts an event into. Any number
 * of runners may work on one store, in one process or several.
 */
export class DurableRunner {
  readonly #tools: DurableTools;
  readonly #atWork = new Map<InvestigationId, InvestigationAtWork>();
  #stopConsuming: Stop | undefined;

  constructor(private readonly options: RunnerTools) {
    const { wakeups, ...tools } = options;
    this.#tools = { ...tools, wake: (id, at) => wakeups.wake(id, at) };
  }

  /** From now on it does what is due. */
  async start(): Promise<void> {
    this.#stopConsuming ??= await this.options.wakeups.consume(async (id) => {
      await this.investigation(id).look();
      this.#forgetIdle();
    });
  }

  /** To be put events into. It is kept in memory while anything is under way. */
  investigation(id: InvestigationId): InvestigationAtWork {
    const known = this.#atWork.get(id);
    if (known) return known;
    const made = new InvestigationAtWork(id, this.#tools);
    this.#atWork.set(id, made);
    return made;
  }

  /**
   * Begins nothing more and waits for the calls under way, but not longer than this: those that are left are ended, and
   * taken up by whoever runs next.
   */
  async stop(milliseconds: number): Promise<void> {
    const { clock } = this.#tools.system;
    for (const one of this.#atWork.values()) one.stop();
    await this.#stopConsuming?.();
    const end = clock.now().getTime() + milliseconds;
    const isBusy = () => [...this.#atWork.values()].some(({ isIdle }) => !isIdle);
    while (isBusy() && clock.now().getTime() < end)
      await new Promise<void>((resolve) => clock.after(pauseOfStop, resolve));
    for (const one of this.#atWork.values()) await one.letGo();
  }

  /** Waiting costs a row in the store, and nothing here. */
  #forgetIdle(): void {
    for (const [id, one] of this.#atWork) if (one.isIdle) this.#atWork.delete(id);
  }
}
