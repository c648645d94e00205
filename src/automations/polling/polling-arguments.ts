import { setMember } from '../../language/context/merge/draft.js';
import type { Json, JsonObject } from '../../language/json/json.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { asParts } from '../../playbook/values/cast.js';
import { argument, textArgument } from '../given.js';

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
