import type { JsonObject } from '../../../language/json/json.js';
import type { Turn } from '../turn.js';
import { runAutomation } from './run-automation.js';
import { startCommand } from './start-command.js';

/** Runs what was scheduled, in the context of the investigation: it belongs to no task. */
export function runLine(turn: Turn, command: string, args: JsonObject): void {
  if (turn.library.automation(command)) runAutomation(turn, { kind: 'line' }, command, args);
  else startCommand(turn, { kind: 'line' }, command, args);
}
