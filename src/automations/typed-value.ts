import { jsonText } from '../language/context/json-text.js';
import type { Json } from '../language/json/json.js';
import { readJson } from '../playbook/values/read-json.js';
import { needModestJson } from './json/need-modest-json.js';

/** A failed parse is dear, and most texts are plainly no JSON. */
const beginsJson = /^\s*[[{"\d\-tfn]/;

/**
 * What `Set` stores (`spec/values-and-dt.md` section 7): a text that is JSON becomes what it says; with `stringify`
 * everything is kept, or made, text.
 * @throws AutomationFailed for JSON that holds too much
 */
export function typedValue(value: Json, stringify: boolean): Json {
  if (stringify)
    return typeof value === 'string' || value === null ? value : jsonText(value, { sortKeys: false });
  if (typeof value !== 'string' || !beginsJson.test(value)) return value;
  needModestJson(value);
  try {
    return readJson(value);
  } catch {
    return value;
  }
}
