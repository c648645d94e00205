import type { Clock } from '../../src/dispatch/index.js';

/** A clock that jumps to the next timer as soon as somebody waits: no test sleeps. */
export interface TestClock extends Clock {
  /** The waits that were asked for, in milliseconds, in order. */
  readonly waits: readonly number[];
}

/** @param ignore waits at least this long are never over: they are time limits */
export function testClock(ignore = 60_000): TestClock {
  let now = Date.parse('2024-01-01T00:00:00Z');
  const waits: number[] = [];
  return {
    waits,
    now: () => new Date(now),
    after(milliseconds, callback) {
      if (milliseconds >= ignore) return () => {};
      waits.push(milliseconds);
      let isCancelled = false;
      queueMicrotask(() => {
        if (isCancelled) return;
        now += milliseconds;
        callback();
      });
      return () => {
        isCancelled = true;
      };
    },
  };
}
