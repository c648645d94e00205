import { jsonText } from '../../language/context/json-text.js';
import { isJsonObject, type Json } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { asList, asParts, shown } from '../../playbook/values/cast.js';
import { done, note } from '../answer.js';
import { argument, textArgument } from '../given.js';
import { typedValue } from '../typed-value.js';

/** `VerifyContext`: an error unless a path holds what is expected (`spec/builtin-scripts.md`). */
export const verifyContext: Automation = {
  name: 'VerifyContext',
  description: 'Checks a path of the context.',
  arguments: [
    { name: 'path', description: 'A context path.', isRequired: true },
    { name: 'fields', description: 'Members that each object there must have, between commas.' },
    { name: 'expectedValue', description: 'The value, as JSON or text.' },
  ],
  run({ args, read }) {
    const path = textArgument(args, 'path');
    const found = read(path);
    if (found === null) throw new AutomationFailed(`There is nothing under ${path}.`);
    for (const field of asParts(argument(args, 'fields'))) if (field !== '') verifyField(path, field, found);
    const expected = argument(args, 'expectedValue');
    if (expected !== null && expected !== '') verifyValue(path, typedValue(expected, false), found);
    return done(note('true'));
  },
};

function verifyField(path: string, field: string, found: Json): void {
  for (const item of asList(found))
    if (!isJsonObject(item) || !Object.hasOwn(item, field))
      throw new AutomationFailed(`${shown(item)} under ${path} has no member ${field}.`);
}

function verifyValue(path: string, expected: Json, found: Json): void {
  const [wanted, own] = [expected, found].map((value) => jsonText(value, { sortKeys: false }));
  if (wanted === own || (typeof expected !== 'string' && String(expected) === found)) return;
  throw new AutomationFailed(`Under ${path} is ${shown(found)}, and ${shown(expected)} was expected.`);
}
