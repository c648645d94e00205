import { isJsonList, isJsonObject, type Json, type JsonObject, member } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { asAnyText } from '../../playbook/values/cast.js';
import { done, note } from '../answer.js';
import { argument, isFalsy, textArgument } from '../given.js';
import { typedValue } from '../typed-value.js';
import { nestedObject } from './nested-object.js';
import { titleCase } from './title-case.js';

/**
 * `ChangeContext`: an object, or a list of objects, with other names for its first keys: mapped, or in title case; a dotted
 * key becomes nested objects, and its last part is the one that is changed.
 */
export const changeContext: Automation = {
  name: 'ChangeContext',
  description: 'Renames the keys of objects in the context.',
  arguments: [
    { name: 'input', description: 'The object, or a list of them.', isRequired: true, isArray: true },
    { name: 'output_key', description: 'Where the result goes: a dotted path.', isRequired: true },
    {
      name: 'inplace',
      description: 'True: in place of what is there; beside it otherwise.',
      options: ['True', 'False'],
      default: 'True',
    },
    {
      name: 'capitalize',
      description: 'True: keys in title case.',
      options: ['True', 'False'],
      default: 'False',
    },
    { name: 'replace_dict', description: 'New names by old ones, as JSON.' },
  ],
  run({ args }) {
    const input = argument(args, 'input');
    if (isFalsy(input)) return done(note('The input is empty: nothing is changed.'));
    if (!isJsonObject(input) && !isJsonList(input))
      return done(note('The input has no keys: nothing is changed.'));
    const key = textArgument(args, 'output_key');
    const rename = renaming(args);
    const change = (item: Json) => (isJsonObject(item) ? nestedObject(item, rename) : item);
    const value = isJsonList(input) ? input.map(change) : change(input);
    return textArgument(args, 'inplace') === 'True'
      ? done(note(`Changed ${key} successfully`), { writes: [{ op: 'set', path: key, value }] })
      : done(note(`Appended ${key} successfully`, { [key]: value }));
  },
};

function renaming(args: JsonObject): (key: string) => string {
  const given = argument(args, 'replace_dict');
  const names = given === null || given === '' ? {} : typedValue(given, false);
  if (!isJsonObject(names))
    throw new AutomationFailed('"replace_dict" must be a JSON object of new names by old ones.');
  const isCapitalized = textArgument(args, 'capitalize') === 'True';
  return (key) => {
    const mapped = member(names, key);
    if (mapped !== undefined && mapped !== null) return asAnyText(mapped);
    return isCapitalized ? titleCase(key) : key;
  };
}
