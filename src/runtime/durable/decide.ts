import { advance } from '../../playbook/engine/advance.js';
import type { EngineEvent, Stamped } from '../../playbook/engine/event.js';
import type { Library } from '../../playbook/engine/library.js';
import type { Investigation, Scopes } from '../../playbook/engine/state.js';
import type { Step } from '../../playbook/engine/step.js';
import type { CallEffect } from '../playbook/perform-call.js';

/** What an event has come to, before it is kept. */
export interface Decision {
  readonly events: readonly Stamped<EngineEvent>[];
  /** One for each event. */
  readonly steps: readonly [Step, ...Step[]];
  readonly calls: readonly CallEffect[];
}

/**
 * Decides what an event makes of an investigation. Whoever makes calls himself says so in the same breath (design
 * decision 7): the intent to call is kept with what made it possible.
 * @param endOf until when a call that begins at `event.at` must have answered; absent where somebody else makes it
 */
export function decide(
  state: Investigation,
  scopes: Scopes,
  event: Stamped<EngineEvent>,
  library: Library,
  endOf: ((call: CallEffect) => number) | undefined,
): Decision {
  const first = advance(state, scopes, event, library);
  const calls = first.effects.filter((effect) => effect.type === 'call');
  if (!endOf || calls.length === 0) return { events: [event], steps: [first], calls };
  const { at, seed, actor } = event;
  const attempts = calls.map((call) => ({ attempt: call.attempt, until: endOf(call) }));
  const begun: Stamped<EngineEvent> = { type: 'attempts-begun', attempts, at, seed, actor };
  return { events: [event, begun], steps: [first, advance(first.next, scopes, begun, library)], calls };
}

/** Whether an event still means something: an answer that nobody waits for, a timer that is gone, mean nothing. */
export function matters({ attempts, timers, runs }: Investigation, event: EngineEvent): boolean {
  switch (event.type) {
    case 'call-ended':
      return attempts.has(event.attempt);
    case 'attempts-begun':
      return event.attempts.some(
        ({ attempt, after }) => attempts.has(attempt) && attempts.get(attempt)?.begun?.until === after,
      );
    case 'timer-fired':
      return timers.has(event.timer);
    case 'run-cancelled':
      return runs.get(event.run)?.status === 'running';
    default:
      return true;
  }
}
