import { setMember } from '../../language/context/merge/draft.js';
import type { Json, JsonObject } from '../../language/json/json.js';
import type { AutomationArgument } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { asNumber, asParts } from '../../playbook/values/cast.js';
import { argument, textArgument } from '../given.js';

/** What is polled for and how: arguments that every automation of polling has. */
export const pollingDeclarations: readonly AutomationArgument[] = [
  { name: 'ids', description: 'What is waited for.', isRequired: true, isArray: true },
  { name: 'pollingCommand', description: 'The command that tells how far the work is.', isRequired: true },
  { name: 'pollingCommandArgName', description: 'Its argument for the ids.', default: 'ids' },
  { name: 'additionalPollingCommandArgNames', description: 'Names of its other arguments.', isArray: true },
  { name: 'additionalPollingCommandArgValues', description: 'Their values.', isArray: true },
];

/** Who waits: arguments of the automations that look again and again. */
export const waitingDeclarations: readonly AutomationArgument[] = [
  { name: 'playbookId', description: 'The playbook that waits.' },
  { name: 'tag', description: 'The tag of the task that waits.', default: 'polling' },
];

/**
 * The arguments of a polling command: the ids joined by commas under their name, and the additional ones
 * (`spec/generic-polling.md` section 2).
 * @throws AutomationFailed when there are not as many names as values
 */
export function pollingArguments(args: JsonObject, ids: readonly string[]): JsonObject {
  const listed = (name: string) => asParts(argument(args, name)).filter((part) => part !== '');
  const names = listed('additionalPollingCommandArgNames');
  const values = listed('additionalPollingCommandArgValues');
  if (names.length !== values.length)
    throw new AutomationFailed(
      `There are ${names.length} names of additional arguments and ${values.length} values: they must match.`,
    );
  const all: Record<string, Json> = {};
  names.forEach((name, index) => {
    setMember(all, name, values[index] ?? '');
  });
  setMember(all, textArgument(args, 'pollingCommandArgName') || 'ids', ids.join(','));
  return all;
}

/** Ids as texts, in their order, each once. */
export function idsOf(value: Json): readonly string[] {
  return [...new Set(asParts(value).filter((id) => id !== ''))];
}

/**
 * An argument in minutes.
 * @throws AutomationFailed for what is no whole number above 0
 */
export function minutesIn(args: JsonObject, name: string): number {
  const number = asNumber(argument(args, name));
  if (number === undefined || !Number.isInteger(number) || number <= 0)
    throw new AutomationFailed(
      `"${name}" must be a whole number of minutes above 0, and ${JSON.stringify(textArgument(args, name).slice(0, 200))} is none.`,
    );
  return number;
}
