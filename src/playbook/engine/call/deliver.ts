import type { NewEntry } from '../event.js';
import type { Caller } from '../state.js';
import type { Turn } from '../turn.js';
import { elementAnswered } from './element-answered.js';
import { keepEntries } from './keep-entries.js';
import { resumeAutomation } from './run-automation.js';

/** Hands what was answered to whoever it is for: an automation that goes on, a task, or nobody but the War Room. */
export function deliver(turn: Turn, caller: Caller, entries: readonly NewEntry[]): void {
  if (caller.continuation) resumeAutomation(turn, caller, entries);
  else if (caller.kind === 'line') keepEntries(turn, { scope: 'root' }, entries);
  else elementAnswered(turn, caller, entries);
}
