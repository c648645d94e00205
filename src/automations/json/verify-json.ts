import { errorEntry } from '../../language/entry/error-entry.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { done, shownNote } from '../answer.js';
import { textArgument } from '../given.js';
import { boundedJson } from './bounded-json.js';

/**
 * `VerifyJSON`: whether a text is JSON, as `VerifyJSON.Result`; an error where it is none. A schema is refused: those who
 * check one make code of it.
 */
export const verifyJSON: Automation = {
  name: 'VerifyJSON',
  description: 'Verifies that a text is JSON.',
  arguments: [
    { name: 'json', description: 'The text.', isRequired: true },
    { name: 'schema', description: 'Refused: schemas are not checked here.' },
  ],
  run({ args }) {
    if (textArgument(args, 'schema') !== '')
      throw new AutomationFailed('Schemas are not checked here: leave "schema" out.');
    try {
      boundedJson(textArgument(args, 'json'));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      return done(errorEntry(`The text is no JSON: ${error.message}`, { VerifyJSON: { Result: false } }));
    }
    return done(shownNote(true, 'The text is JSON.', { VerifyJSON: { Result: true } }));
  },
};
