import type { Caller, RunId } from './state.js';
import type { Turn } from './turn.js';

/** Ends a run where it stands: what is under way is given up, what waits is forgotten. */
export function cancelRun(turn: Turn, id: RunId): void {
  const run = turn.runs.get(id);
  if (run?.status !== 'running') return;
  const frames = new Set<string>();
  for (const frame of [...turn.frames()]) {
    if (frame.run !== id) continue;
    frames.add(frame.id);
    turn.removeFrame(frame);
    if (frame.scope !== 'root' && turn.scopes.has(frame.scope))
      turn.write({ op: 'drop', scope: frame.scope });
  }
  const isOfRun = (caller: Caller) => caller.kind === 'task' && frames.has(caller.frame);
  for (const attempt of [...turn.attempts.values()]) {
    if (!isOfRun(attempt.for)) continue;
    turn.attempts.delete(attempt.id);
    turn.effect({ type: 'abort', attempt: attempt.id });
  }
  for (const { id: timer, purpose } of [...turn.timers.values()]) {
    const isGone =
      'frame' in purpose ? frames.has(purpose.frame) : purpose.kind !== 'line' && isOfRun(purpose.for);
    if (isGone) turn.timers.delete(timer);
  }
  turn.runs.set(id, { ...run, status: 'cancelled', endedAt: turn.at });
}
