import { isJsonObject, type Json, member } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { shown } from '../../playbook/values/cast.js';
import { done, note } from '../answer.js';
import { textArgument } from '../given.js';
import { firstError } from './first-error.js';
import { handOver } from './hand-over.js';

/** `GetByIncidentId`: copies a value of the context of an incident. Only the incident that is investigated has a context here. */
export const getByIncidentId: Automation = {
  name: 'GetByIncidentId',
  description: 'Copies a value of the context of an incident to this one.',
  arguments: [
    { name: 'incident_id', description: 'The incident; this one where it is not given.' },
    { name: 'get_key', description: 'The value: a dotted path, nothing through a list.', isRequired: true },
    { name: 'set_key', description: 'Where it is written; under the same path by default.' },
  ],
  run({ args }) {
    const id = textArgument(args, 'incident_id').trim();
    return handOver('getContext', id === '' ? {} : { id });
  },
  resume({ args }, _kept, answer) {
    if (firstError(answer)) return { kind: 'done', relayed: answer };
    const contents = answer[0]?.entry.Contents ?? null;
    const path = textArgument(args, 'get_key');
    let value: Json | undefined = isJsonObject(contents) ? member(contents, 'context') : undefined;
    for (const key of path.split('.')) value = isJsonObject(value ?? null) ? below(value, key) : undefined;
    if (value === undefined)
      throw new AutomationFailed(
        `Cannot find ${shown(path)} in incident ${textArgument(args, 'incident_id') || 'this'}.`,
      );
    const key = textArgument(args, 'set_key') || path;
    return done(note(`Key ${shown(path)} was copied to ${shown(key)}.`, { [key]: value }));
  },
};

function below(value: Json | undefined, key: string): Json | undefined {
  return value !== undefined && isJsonObject(value) ? member(value, key) : undefined;
}
