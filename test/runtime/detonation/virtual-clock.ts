import type { Clock } from '../../../src/dispatch/index.js';

/** A clock that goes on to the next timer as soon as nothing else is under way: no test sleeps. */
export class VirtualClock implements Clock {
  #milliseconds = Date.UTC(2026, 0, 1);
  readonly #timers = new Set<{ readonly at: number; readonly callback: () => void }>();

  now(): Date {
    return new Date(this.#milliseconds);
  }

  after(milliseconds: number, callback: () => void): () => void {
    const timer = { at: this.#milliseconds + milliseconds, callback };
    this.#timers.add(timer);
    return () => {
      this.#timers.delete(timer);
    };
  }

  get pending(): number {
    return this.#timers.size;
  }

  /** Lets the time pass until a piece of work has ended. */
  async during<Answer>(work: Promise<Answer>): Promise<Answer> {
    let isUnderWay = true;
    const end = () => {
      isUnderWay = false;
    };
    work.then(end, end);
    for (;;) {
      await settled();
      if (!isUnderWay) return work;
      const [next] = [...this.#timers].sort((one, other) => one.at - other.at);
      if (!next) throw new Error('Nothing is under way, and it has not ended.');
      this.#timers.delete(next);
      this.#milliseconds = Math.max(this.#milliseconds, next.at);
      next.callback();
    }
  }
}

/** What needs no time has happened by then; some of it takes a few turns of the event loop. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
