import type { OpenFrame } from './open-frame.js';
import { subPlaybookEnded } from './sub-playbook/sub-playbook-ended.js';
import type { Turn } from './turn.js';

/** Nothing of a playbook runs or waits any more: it has ended, in error if a task has halted. */
export function endFrame(turn: Turn, frame: OpenFrame): void {
  const halted = [...frame.tasks].find(([, state]) => state.status === 'error')?.[0];
  if (frame.caller) {
    turn.removeFrame(frame);
    subPlaybookEnded(turn, frame, frame.caller, halted);
    return;
  }
  if (halted === undefined) turn.removeFrame(frame);
  else turn.tellEnd(frame);
  const run = turn.runs.get(frame.run);
  if (run)
    turn.runs.set(run.id, { ...run, status: halted === undefined ? 'completed' : 'error', endedAt: turn.at });
}
