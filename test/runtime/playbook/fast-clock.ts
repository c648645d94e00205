import type { Clock } from '../../../src/dispatch/index.js';

/** The real time, so many times as fast: a minute of polling is not a minute of testing. */
export function fastClock(speed: number): Clock {
  const start = Date.now();
  return {
    now: () => new Date(start + (Date.now() - start) * speed),
    after(milliseconds, callback) {
      const timer = setTimeout(callback, milliseconds / speed);
      return () => clearTimeout(timer);
    },
  };
}
