import { setMember } from '../../language/context/merge/draft.js';
import { isJsonObject, type Json, type JsonObject, member } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { asAnyText, asList } from '../../playbook/values/cast.js';
import { done, note } from '../answer.js';
import { argument } from '../given.js';

/** `ZTAPExtractFields`: events whose fields are pairs of key and value, as objects of these. */
export const ztapExtractFields: Automation = {
  name: 'ZTAPExtractFields',
  description: 'Turns the fields of events from pairs into objects.',
  tags: ['transformer', 'entirelist'],
  arguments: [
    { name: 'value', description: 'The events.', isRequired: true, isDefault: true, isArray: true },
  ],
  run({ args }) {
    const events = asList(argument(args, 'value'));
    if (events.length === 0) throw new AutomationFailed('"value" holds no events.');
    const objects = events.map(fieldsOf);
    return done(note(objects, { ZTAPExtractFields: objects }));
  },
};

function fieldsOf(event: Json): JsonObject {
  const fields: Record<string, Json> = {};
  const pairs = isJsonObject(event) ? asList(member(event, 'fields') ?? null) : [];
  for (const pair of pairs)
    if (isJsonObject(pair))
      setMember(fields, asAnyText(member(pair, 'key') ?? null), member(pair, 'value') ?? null);
  return fields;
}
