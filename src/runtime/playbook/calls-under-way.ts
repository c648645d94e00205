import type { AttemptId } from '../../playbook/engine/state.js';

/** Calls that are made side by side; a list of a thousand files does not flood a service. */
const mostAtOnce = 16;

/** The calls of a run that are under way, or wait for their turn. */
export class CallsUnderWay {
  readonly #controllers = new Map<AttemptId, AbortController>();
  readonly #waiting: (() => void)[] = [];
  #underWay = 0;

  /** Makes a call when its turn has come; `make` must not throw. */
  start(attempt: AttemptId, make: (signal: AbortSignal) => Promise<void>): void {
    const controller = new AbortController();
    this.#controllers.set(attempt, controller);
    void this.#run(async () => {
      await make(controller.signal);
      // The same call may have been begun once more.
      if (this.#controllers.get(attempt) === controller) this.#controllers.delete(attempt);
    });
  }

  /** Nobody waits for its answer any more. */
  abort(attempt: AttemptId): void {
    this.#controllers.get(attempt)?.abort();
  }

  abortAll(): void {
    for (const controller of this.#controllers.values()) controller.abort();
  }

  async #run(work: () => Promise<void>): Promise<void> {
    if (this.#underWay >= mostAtOnce) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#underWay += 1;
    await work();
    // Whoever waits takes this place.
    const next = this.#waiting.shift();
    if (next) next();
    else this.#underWay -= 1;
  }
}
