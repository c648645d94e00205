import { setMember } from '../../language/context/merge/draft.js';
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { shown } from '../../playbook/values/cast.js';
import { done, note } from '../answer.js';
import { argument } from '../given.js';

const longestKey = 255;

/** `ConvertKeysToTableFieldFormat`: objects whose keys are as those of a grid: ASCII letters and digits, in lower case. */
export const convertKeysToTableFieldFormat: Automation = {
  name: 'ConvertKeysToTableFieldFormat',
  description: 'Makes keys of objects into keys of a grid.',
  tags: ['transformer'],
  arguments: [
    {
      name: 'value',
      description: 'The object, or a list of them.',
      isRequired: true,
      isDefault: true,
      isArray: true,
    },
  ],
  run({ args }) {
    const value = argument(args, 'value');
    return done(note(isJsonList(value) ? value.map(converted) : converted(value)));
  },
};

function converted(value: Json): JsonObject {
  if (!isJsonObject(value))
    throw new AutomationFailed(`An object or a list of objects is needed, and ${shown(value)} is none.`);
  const made: Record<string, Json> = {};
  for (const [key, inner] of Object.entries(value)) {
    const plain = key.slice(0, longestKey).replace(/[^a-zA-Z0-9]/g, '');
    setMember(made, plain.toLowerCase(), inner);
  }
  return made;
}
