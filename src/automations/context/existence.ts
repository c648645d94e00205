import type { Json, JsonObject } from '../../language/json/json.js';
import type { AutomationArgument } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { shown } from '../../playbook/values/cast.js';
import { regularExpression } from '../../playbook/values/regular-expression.js';
import { isFound } from '../../playbook/values/search.js';
import { flagArgument, isFalsy, textArgument } from '../given.js';

/** What both `CheckFieldValue` and `CheckContextValue` take. */
export const existenceArguments: readonly AutomationArgument[] = [
  { name: 'regex', description: 'A regular expression (RE2) that must be found in the value.' },
  { name: 'ignore_case', description: 'Whether case does not matter.', default: 'False' },
];

/**
 * Whether a value is there: an expression is found in it, or, without one, it is not empty.
 * @throws AutomationFailed for an expression and a value that is no text
 */
export function isThere(value: Json, args: JsonObject): boolean {
  const pattern = textArgument(args, 'regex');
  if (value === null || pattern === '') return !isFalsy(value);
  if (typeof value !== 'string')
    throw new AutomationFailed(`A regular expression is searched in a text, and ${shown(value)} is none.`);
  const expression = regularExpression(pattern, { ignoreCase: flagArgument(args, 'ignore_case') });
  return isFound(expression, value);
}
