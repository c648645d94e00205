import type { Json } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { shown } from '../../playbook/values/cast.js';
import { done, note } from '../answer.js';
import { argument } from '../given.js';
import { boundedJson } from './bounded-json.js';
import { escapeControlCharacters } from './escape-control-characters.js';

/** `LoadJSON`: the value of a JSON text in the context; control characters may stand in its strings as they are. */
export const loadJSON: Automation = {
  name: 'LoadJSON',
  description: 'Reads a JSON text into the context.',
  arguments: [{ name: 'input', description: 'The text.', isRequired: true, isDefault: true }],
  run({ args }) {
    const value = loaded(argument(args, 'input'));
    return done(note(value, { JsonObject: value }));
  },
};

function loaded(value: Json): Json {
  if (typeof value !== 'string') return value;
  try {
    return boundedJson(escapeControlCharacters(value));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new AutomationFailed(`A JSON text is needed, and ${shown(value)} is none: ${error.message}`);
  }
}
