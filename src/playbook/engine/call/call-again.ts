import type { Caller } from '../state.js';
import type { Turn } from '../turn.js';
import { elementFor, updateElement } from './call-element.js';
import { runAutomation } from './run-automation.js';
import { startCommand } from './start-command.js';

/** Calls for one element: the first time, or once more. */
export function callAgain(turn: Turn, caller: Caller): void {
  const found = elementFor(turn, caller);
  if (!found) return;
  const { work, element } = found;
  updateElement(found, { attempt: element.attempt + 1 });
  const { target } = work;
  if (element.looksUpWith !== undefined) startCommand(turn, caller, element.looksUpWith, element.args);
  else if (target.kind === 'automation') runAutomation(turn, caller, target.name, element.args);
  else startCommand(turn, caller, target.command, element.args);
}
