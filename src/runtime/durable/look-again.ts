import type { Investigation } from '../../playbook/engine/state.js';

/** Milliseconds after which a call whose time is over is taken for lost: clocks differ, and an answer may be under way. */
export const patienceWithCalls = 5_000;

/**
 * When an investigation is to be looked at again, in milliseconds since 1970: when its next timer is due, a call under
 * way may be lost, or at once where a call waits for somebody to make it. Null for never.
 */
export function lookAgainAt({ timers, attempts }: Pick<Investigation, 'timers' | 'attempts'>): number | null {
  let first = Number.POSITIVE_INFINITY;
  for (const { at } of timers.values()) first = Math.min(first, at);
  for (const { begun } of attempts.values())
    first = Math.min(first, begun ? begun.until + patienceWithCalls : 0);
  return first === Number.POSITIVE_INFINITY ? null : first;
}
