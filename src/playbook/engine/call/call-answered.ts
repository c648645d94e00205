import type { NewEntry } from '../event.js';
import type { AttemptId } from '../state.js';
import type { Turn } from '../turn.js';

/** A command that ran outside has ended. One that nobody waits for any more changes nothing. */
export function callAnswered(turn: Turn, id: AttemptId, entries: readonly NewEntry[]): void {
  const attempt = turn.attempts.get(id);
  if (!attempt) return;
  turn.attempts.delete(id);
  turn.goOn({ kind: 'answer', caller: attempt.for, entries });
}
