import type { Clock } from '../../dispatch/index.js';
import type { Timer, TimerId } from '../../playbook/engine/state.js';

/** Milliseconds that a timer of the system is set for at most; some cannot hold 25 days. */
const longestWait = 3_600_000;

/** How long a timer of so many milliseconds is really waited for. It is asked once for each timer. */
export type Pace = (milliseconds: number) => number;

const asWritten: Pace = (milliseconds) => milliseconds;

/** Tells when timers of the engine are due. */
export class Alarm {
  #cancel: () => void = () => {};
  /** Milliseconds since 1970 at which the timers are rung for. */
  #due: ReadonlyMap<TimerId, number> = new Map();

  constructor(
    private readonly clock: Clock,
    private readonly ring: (timers: readonly TimerId[]) => void,
    private readonly pace: Pace = asWritten,
  ) {}

  /**
   * From now on these are waited for, and no others.
   * @param since when those that are new were set, in milliseconds since 1970
   */
  set(timers: ReadonlyMap<TimerId, Timer>, since: number): void {
    const dueOf = ({ id, at }: Timer) => this.#due.get(id) ?? since + this.pace(Math.max(at - since, 0));
    this.#due = new Map([...timers.values()].map((timer) => [timer.id, dueOf(timer)]));
    this.#wait();
  }

  stop(): void {
    this.#cancel();
    this.#cancel = () => {};
  }

  #wait(): void {
    this.stop();
    let first = Number.POSITIVE_INFINITY;
    for (const at of this.#due.values()) first = Math.min(first, at);
    if (first === Number.POSITIVE_INFINITY) return;
    const wait = Math.min(Math.max(first - this.clock.now().getTime(), 0), longestWait);
    this.#cancel = this.clock.after(wait, () => {
      const now = this.clock.now().getTime();
      const due = [...this.#due].filter(([, at]) => at <= now).sort(([, one], [, other]) => one - other);
      // Rung too early, or a part of a long wait: the rest is waited for.
      if (due.length === 0) this.#wait();
      else this.ring(due.map(([id]) => id));
    });
  }
}
