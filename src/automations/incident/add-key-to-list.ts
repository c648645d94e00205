import { deepEqual } from '../../language/context/deep-equal.js';
import { jsonText } from '../../language/context/json-text.js';
import { setMember } from '../../language/context/merge/draft.js';
import { isJsonObject, type Json, type JsonObject, member } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { asList } from '../../playbook/values/cast.js';
import { readJson } from '../../playbook/values/read-json.js';
import { done, note } from '../answer.js';
import { argument, flagArgument, textArgument } from '../given.js';
import { needRoom } from '../limits.js';
import { needList } from '../server/need-list.js';

/** `AddKeyToList`: a key of the JSON object that a list holds (`spec/builtin-scripts.md`). */
export const addKeyToList: Automation = {
  name: 'AddKeyToList',
  description: 'Sets a key in a list that holds a JSON object.',
  arguments: [
    { name: 'listName', description: 'The name of the list.', isRequired: true },
    { name: 'keyName', description: 'The key.', isRequired: true },
    { name: 'value', description: 'Its value.', isRequired: true },
    { name: 'append', description: 'true: beside the values that it has.', default: 'false' },
    { name: 'allowDups', description: 'true: also a value that is there already.', default: 'false' },
  ],
  run({ args, root }) {
    const [name, key] = [textArgument(args, 'listName'), textArgument(args, 'keyName')];
    const value = argument(args, 'value');
    if (value === '') throw new AutomationFailed('"value" must not be empty.');
    const held = objectIn(needList(root, name), name);
    const object: Record<string, Json> = { ...held };
    setMember(object, key, after(member(held, key) ?? null, value, args));
    const text = jsonText(object, { sortKeys: false });
    needRoom(text.length, `The list ${JSON.stringify(name.slice(0, 100))}`);
    return done(note(`Set ${key} in the list ${name}.`), {
      changes: [{ kind: 'set-list', name, value: text }],
    });
  },
};

function after(before: Json, value: Json, args: JsonObject): Json {
  if (before === null || !flagArgument(args, 'append')) return value;
  const values = asList(before);
  const isThere = values.some((own) => deepEqual(own, value));
  return isThere && !flagArgument(args, 'allowDups') ? values : [...values, value];
}

function objectIn(list: Json, name: string): JsonObject {
  if (list === '' || list === null) return {};
  try {
    const value = typeof list === 'string' ? readJson(list) : list;
    if (isJsonObject(value)) return value;
  } catch {
    // Said below.
  }
  throw new AutomationFailed(`The list ${JSON.stringify(name.slice(0, 100))} does not hold a JSON object.`);
}
