import { Budget } from '../../language/expression/budget.js';
import type { EngineEvent, Stamped } from './event.js';
import { goOnWith } from './go-on-with.js';
import type { Library } from './library.js';
import { receive } from './receive.js';
import type { Investigation, Scopes } from './state.js';
import type { Step } from './step.js';
import { Turn } from './turn.js';

/** About three seconds. */
export const mostStepsOfTurn = 60_000_000;

/**
 * The state machine of playbooks: what an event makes of an investigation (design decisions 4 to 11). Pure. Everything
 * that needs nothing from outside is folded into the step: a step ends where commands, people or time are waited for, or
 * the playbook is at its end.
 *
 * An event that means nothing any more, such as the answer to a command that was given up, changes nothing.
 * What it may take is counted, and tasks that begin when nothing is left halt in error: a playbook can loop for ever,
 * or call itself.
 *
 * @throws Error when the library does not hold the plan of a run
 */
export function advance(
  investigation: Investigation,
  scopes: Scopes,
  event: Stamped<EngineEvent>,
  library: Library,
  budget = new Budget('what goes on at once', { left: mostStepsOfTurn }, 'playbook'),
): Step {
  const turn = new Turn(investigation, scopes, event, library, budget);
  receive(turn, event);
  for (const job of turn.jobs()) goOnWith(turn, job);
  return turn.step();
}
