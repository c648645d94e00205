import { isJsonObject, type Json, type JsonObject, member } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { done, shownNote } from '../answer.js';
import { isFalsy, textArgument } from '../given.js';
import { existenceArguments, isThere } from './existence.js';

/** `CheckContextValue`: whether the context has a value under a dotted key; a list on the way has no members. */
export const checkContextValue: Automation = {
  name: 'CheckContextValue',
  description: 'Tells whether the context has a value under a key.',
  arguments: [
    { name: 'key', description: 'A dotted key.', isRequired: true, isDefault: true },
    ...existenceArguments,
  ],
  run({ args, context }) {
    const key = textArgument(args, 'key');
    const value = valueAt(context, key);
    const exists = !isFalsy(value) && isThere(value, args);
    const found = { key, exists };
    return done(
      shownNote(found, `The key ${exists ? 'exists' : 'does not exist'}.`, {
        'CheckContextKey(val.key && val.key == obj.key)': found,
      }),
    );
  },
};

function valueAt(context: JsonObject, key: string): Json {
  let value: Json | undefined = context;
  for (const part of key.split('.')) {
    value = isJsonObject(value) ? member(value, part) : undefined;
    if (value === undefined) return null;
  }
  return value;
}
