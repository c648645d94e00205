import type { Clock } from '../../dispatch/index.js';
import type { Timer, TimerId } from '../../playbook/engine/state.js';

/** Milliseconds that a timer of the system is set for at most; some cannot hold 25 days. */
const longestWait = 3_600_000;

/** Tells when timers of the engine are due. */
export class Alarm {
  #cancel: () => void = () => {};

  constructor(
    private readonly clock: Clock,
    private readonly ring: (timers: readonly TimerId[]) => void,
  ) {}

  /** From now on these are waited for, and no others. */
  set(timers: ReadonlyMap<TimerId, Timer>): void {
    this.stop();
    let first = Number.POSITIVE_INFINITY;
    for (const { at } of timers.values()) first = Math.min(first, at);
    if (first === Number.POSITIVE_INFINITY) return;
    const wait = Math.min(Math.max(first - this.clock.now().getTime(), 0), longestWait);
    this.#cancel = this.clock.after(wait, () => {
      const now = this.clock.now().getTime();
      const due = [...timers.values()].filter(({ at }) => at <= now).sort((one, other) => one.at - other.at);
      // Rung too early, or a part of a long wait: the rest is waited for.
      if (due.length === 0) this.set(timers);
      else this.ring(due.map(({ id }) => id));
    });
  }

  stop(): void {
    this.#cancel();
    this.#cancel = () => {};
  }
}
