import { setMember } from '../../language/context/merge/draft.js';
import { isJsonList, type Json, type JsonObject } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { asAnyText } from '../../playbook/values/cast.js';
import { done, shownNote } from '../answer.js';
import { argument, textArgument } from '../given.js';

/**
 * `SetMultipleValues`: several keys of one object, which is updated. What has no counterpart, of the keys or of the
 * values, is left out.
 */
export const setMultipleValues: Automation = {
  name: 'SetMultipleValues',
  description: 'Sets several values in the context, under keys of one object.',
  arguments: [
    { name: 'parent', description: 'The object: a dotted path.', isRequired: true, isDefault: true },
    { name: 'keys', description: 'The keys, between commas.', isRequired: true, isArray: true },
    { name: 'values', description: 'The values, between commas.', isRequired: true, isArray: true },
  ],
  run({ args }) {
    const keys = itemsOf(args, 'keys').map(asAnyText);
    const values = itemsOf(args, 'values');
    const members: Record<string, Json> = {};
    keys.forEach((key, index) => {
      const value = values[index];
      if (value !== undefined) setMember(members, key, value);
    });
    const context = { [`${textArgument(args, 'parent')}(true)`]: members };
    return done(shownNote(context, `Keys ${keys.join(',')} set`, context));
  },
};

function itemsOf(args: JsonObject, name: string): readonly Json[] {
  const value = argument(args, name);
  return isJsonList(value)
    ? value
    : asAnyText(value)
        .split(',')
        .map((item) => item.trim());
}
