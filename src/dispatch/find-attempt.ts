import { EntryType } from '../language/entry/entry.js';
import { answerOf, type DispatchAnswer } from './dispatch-answer.js';
import { errorEntries, type FailedCall } from './error-entries.js';
import type { Invocation } from './expand.js';
import { effectOf } from './instances/effect-of.js';
import { maskingArguments } from './masking-arguments.js';
import { prepare, type Search, secondsToAsk } from './prepare.js';
import type { Surroundings } from './surroundings.js';
import { withinDeadline } from './within-deadline.js';

/** What has become of an attempt whose answer was lost. */
export type Finding =
  /** It has taken effect, and this is what it would have answered. */
  | { readonly kind: 'found'; readonly answer: DispatchAnswer }
  /** It certainly has not taken effect. */
  | { readonly kind: 'absent' }
  /** Nobody can tell; why, for the person who decides. */
  | { readonly kind: 'unknown'; readonly reason: string }
  /** It does not matter: the command may be run once more (design decision 8). */
  | { readonly kind: 'repeatable' };

/**
 * Asks what one invocation has done that may have been made before a crash, in surroundings with the key that it had.
 * The entries are made as `dispatch` makes them. Never throws: what goes wrong means that nobody can tell.
 */
export async function findAttempt(
  invocation: Invocation,
  given: Surroundings,
  search: Search,
): Promise<Finding> {
  const { instance, command } = invocation;
  if (effectOf(instance, command) !== 'once') return { kind: 'repeatable' };
  const surroundings = maskingArguments(invocation, given);
  const { signal, clock, redact } = surroundings;
  const call: FailedCall = { command, vendor: instance.integration.manifest.display, redact };
  try {
    const prepared = prepare(invocation, surroundings, call);
    const deadline = { command, seconds: search.lookForSeconds + secondsToAsk, signal, clock };
    const found = await withinDeadline((own) => prepared.find(own, search), deadline);
    if (found === 'absent') return { kind: 'absent' };
    if (found === 'unknown')
      return { kind: 'unknown', reason: `${call.vendor} does not tell what ${command} has done.` };
    return { kind: 'found', answer: answerOf(found, invocation, surroundings) };
  } catch (error) {
    return { kind: 'unknown', reason: reasonOf(error, call) };
  }
}

/** In the words of the error entry that the command itself would have had. */
function reasonOf(error: unknown, call: FailedCall): string {
  const entries = errorEntries(error, call).map(({ entry }) => entry);
  const failure = entries.findLast(({ Type }) => Type === EntryType.error);
  return typeof failure?.Contents === 'string'
    ? failure.Contents
    : `${call.command} could not be looked for.`;
}
