import type { AttemptsBegun } from '../event.js';
import type { Turn } from '../turn.js';

/** Commands are being run. One that nobody waits for any more, or that somebody else has begun since, stays as it is. */
export function attemptsBegun(turn: Turn, { attempts }: AttemptsBegun): void {
  for (const { attempt: id, until, after } of attempts) {
    const attempt = turn.attempts.get(id);
    if (!attempt || attempt.begun?.until !== after) continue;
    // What it may have done is asked for from the very first beginning on.
    turn.attempts.set(id, { ...attempt, begun: { at: attempt.begun?.at ?? turn.at, until } });
  }
}
