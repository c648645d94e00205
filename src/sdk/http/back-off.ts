/** Milliseconds before the first repetition, and the most that one wait may be. */
const first = 1_000;
const longest = 60_000;

/**
 * The wait before repetition `attempt` (1 for the first) where the service did not say how long: doubled each time,
 * and spread by `random` (0 to 1) over its upper half, so that many clients do not come back at once.
 */
export function backOff(attempt: number, random: () => number): number {
  const whole = Math.min(longest, first * 2 ** (attempt - 1));
  return Math.round(whole / 2 + (whole / 2) * random());
}
