import type { Clock } from '../../src/dispatch/clock.js';

/** A clock that stands still until it is told otherwise. */
export class ManualClock implements Clock {
  private milliseconds = Date.UTC(2026, 0, 1);
  private readonly timers = new Set<{ readonly at: number; readonly callback: () => void }>();

  now(): Date {
    return new Date(this.milliseconds);
  }

  after(milliseconds: number, callback: () => void): () => void {
    const timer = { at: this.milliseconds + milliseconds, callback };
    this.timers.add(timer);
    return () => {
      this.timers.delete(timer);
    };
  }

  get pending(): number {
    return this.timers.size;
  }

  /** Lets everything that is under way get as far as it can, then goes on by so much and does so again. */
  async advance(seconds: number): Promise<void> {
    await settled();
    this.milliseconds += seconds * 1000;
    for (const timer of [...this.timers]) {
      if (timer.at > this.milliseconds) continue;
      this.timers.delete(timer);
      timer.callback();
    }
    await settled();
  }
}

function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
