import { isJsonObject, type Json, type JsonObject, member } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { done, shownNote } from '../answer.js';
import { textArgument } from '../given.js';
import { existenceArguments, isThere } from './existence.js';

/** `CheckFieldValue`: whether a field of the incident, or a custom one, has a value. */
export const checkFieldValue: Automation = {
  name: 'CheckFieldValue',
  description: 'Tells whether a field of the incident has a value.',
  arguments: [
    { name: 'field', description: 'The name of the field.', isRequired: true, isDefault: true },
    ...existenceArguments,
  ],
  run({ args, root }) {
    const field = textArgument(args, 'field');
    const exists = isThere(fieldOf(root, field), args);
    const found = { field, exists };
    return done(
      shownNote(found, `The field ${exists ? 'exists' : 'does not exist'}.`, {
        'CheckFieldValue(val.field && val.field == obj.field)': found,
      }),
    );
  },
};

function fieldOf(root: JsonObject, field: string): Json {
  const incident = member(root, 'incident');
  if (!isJsonObject(incident)) return null;
  const own = member(incident, field);
  if (own !== undefined) return own;
  const custom = member(incident, 'CustomFields');
  return (isJsonObject(custom) ? member(custom, field) : undefined) ?? null;
}
