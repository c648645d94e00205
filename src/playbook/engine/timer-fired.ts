import { errorEntry } from '../../language/entry/error-entry.js';
import { callAgain } from './call/call-again.js';
import { resumeAutomation } from './call/run-automation.js';
import { runLine } from './call/run-line.js';
import { startCommand } from './call/start-command.js';
import { completeWithoutPerson } from './person/complete-task.js';
import { remind } from './person/patience.js';
import { scheduleAgain } from './schedules.js';
import type { TimerId } from './state.js';
import type { Turn } from './turn.js';

const tooLate = 'Polling did not end within its timeout.';

/** What was waited for has come. */
export function timerFired(turn: Turn, id: TimerId): void {
  const timer = turn.timers.get(id);
  if (!timer) return;
  turn.timers.delete(id);
  const { purpose } = timer;
  switch (purpose.kind) {
    case 'retry':
      callAgain(turn, purpose.for);
      return;
    case 'sleep':
      resumeAutomation(turn, purpose.for, []);
      return;
    case 'poll':
      startCommand(turn, purpose.for, purpose.command, purpose.args);
      return;
    case 'poll-timeout':
      turn.goOn({ kind: 'answer', caller: purpose.for, entries: [{ entry: errorEntry(tooLate) }] });
      return;
    case 'round':
      turn.goOn({ kind: 'begin-round', frame: purpose.frame, task: purpose.task });
      return;
    case 'reminder':
      remind(turn, purpose.frame, purpose.task, purpose.number);
      return;
    case 'deadline':
      completeWithoutPerson(turn, purpose.frame, purpose.task);
      return;
    case 'line':
      if (purpose.schedule) scheduleAgain(turn, purpose.command, purpose.args, purpose.schedule);
      runLine(turn, purpose.command, purpose.args);
      return;
  }
}
