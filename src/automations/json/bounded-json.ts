import type { Json } from '../../language/json/json.js';
import { readJson } from '../../playbook/values/read-json.js';
import { needShort } from '../limits.js';
import { needModestJson } from './need-modest-json.js';

/**
 * The value of a JSON text.
 * @throws SyntaxError for a text that is none; AutomationFailed for one that is too long, or holds too much
 */
export function boundedJson(text: string): Json {
  needModestJson(needShort(text, 'The JSON text'));
  return readJson(text);
}
