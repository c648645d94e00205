/** Where the simulator takes the time from. Milliseconds since 1970. */
export interface Clock {
  now(): number;
}

/** A clock that stands still until it is told to move. */
export interface ManualClock extends Clock {
  /** Moves the clock forward by `milliseconds`. */
  advance(milliseconds: number): void;
}

/** The clock of the machine. */
export const realClock: Clock = { now: () => Date.now() };

/** A clock for tests, standing at `start` (milliseconds since 1970). */
export function manualClock(start: number): ManualClock {
  let now = start;
  return {
    now: () => now,
    advance(milliseconds) {
      if (!Number.isFinite(milliseconds) || milliseconds < 0) {
        throw new RangeError(`A clock moves forward by a number of milliseconds, not by ${milliseconds}.`);
      }
      now += milliseconds;
    },
  };
}
