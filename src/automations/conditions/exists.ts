import { isJsonList } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { done, note } from '../answer.js';
import { argument, isFalsyInJavaScript } from '../given.js';

/** `Exists`: whether a value is there; 0, false, an empty text and an empty list are not (`spec/builtin-scripts.md`). */
export const exists: Automation = {
  name: 'Exists',
  description: 'Tells whether a value exists.',
  tags: ['condition'],
  arguments: [{ name: 'value', description: 'The value.', isArray: true, isDefault: true }],
  run({ args }) {
    const value = argument(args, 'value');
    const isThere = isJsonList(value) ? value.length > 0 : !isFalsyInJavaScript(value);
    return done(note(isThere ? 'yes' : 'no'));
  },
};
