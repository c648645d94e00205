import type { Sleep } from '../../../src/sdk/http/rate-gate.js';

interface Timer {
  readonly at: number;
  readonly ring: () => void;
}

/** Time that passes only when all that can be done at a moment is done, so that a test of hours takes no time. */
export class VirtualTime {
  #now = Date.parse('2026-01-01T00:00:00Z');
  readonly #timers = new Set<Timer>();

  now(): Date {
    return new Date(this.#now);
  }

  readonly sleep: Sleep = (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const end = () => {
        this.#timers.delete(timer);
        signal.removeEventListener('abort', stop);
      };
      const stop = () => {
        end();
        reject(signal.reason);
      };
      const ring = () => {
        end();
        resolve();
      };
      const timer: Timer = { at: this.#now + Math.max(0, milliseconds), ring };
      this.#timers.add(timer);
      signal.addEventListener('abort', stop, { once: true });
    });

  /** Timers that nobody has stopped. */
  get pending(): number {
    return this.#timers.size;
  }

  /** Lets time pass until the work is done. @throws Error when it waits for something that never comes */
  async until<Result>(work: Promise<Result>): Promise<Result> {
    let isDone = false;
    const done = () => {
      isDone = true;
    };
    work.then(done, done);
    for (;;) {
      // A round of the event loop: every promise that can go on has done so.
      await new Promise((resolve) => setImmediate(resolve));
      if (isDone) return work;
      const [next] = [...this.#timers].sort((one, other) => one.at - other.at);
      if (!next) throw new Error('Everybody waits, and no timer runs.');
      this.#now = Math.max(this.#now, next.at);
      next.ring();
    }
  }
}
