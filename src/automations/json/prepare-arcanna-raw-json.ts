import { jsonText } from '../../language/context/json-text.js';
import { isJsonObject, member } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { shown } from '../../playbook/values/cast.js';
import { done, note } from '../answer.js';
import { argument } from '../given.js';
import { typedValue } from '../typed-value.js';

/** `PrepareArcannaRawJson`: what lies under `_source` of a JSON object, or all of it, as the text `JsonObject`. */
export const prepareArcannaRawJson: Automation = {
  name: 'PrepareArcannaRawJson',
  description: 'Takes what Arcanna is to judge out of a JSON text.',
  arguments: [{ name: 'input', description: 'The JSON.', isRequired: true, isDefault: true }],
  run({ args }) {
    const given = argument(args, 'input');
    const value = typedValue(given, false);
    if (typeof value === 'string')
      throw new AutomationFailed(`"input" must be JSON, and ${shown(given)} is none.`);
    const text = jsonText(isJsonObject(value) ? (member(value, '_source') ?? value) : value, {
      sortKeys: false,
    });
    return done(note(text), { writes: [{ op: 'set', path: 'JsonObject', value: text }] });
  },
};
