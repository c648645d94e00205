import type { Json, JsonObject } from '../../language/json/json.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { listNamed } from '../lists/list-named.js';

/**
 * What a list holds.
 * @throws AutomationFailed in the server's words, by which scripts recognise it, where there is none of that name
 */
export function needList(root: JsonObject, name: string): Json {
  const list = listNamed(root, name);
  if (list !== undefined) return list;
  throw new AutomationFailed(
    `Item not found (8): there is no list ${JSON.stringify(name.slice(0, 100))}. createList makes one, and in a simulation "lists:" of the stubs.`,
  );
}
