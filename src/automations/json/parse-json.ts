import { isJsonList, type Json } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { note } from '../answer.js';
import { argument } from '../given.js';
import { needFew } from '../limits.js';
import { boundedJson } from './bounded-json.js';

/**
 * `ParseJSON`: the value of a JSON text; for a text that is none, what is wrong with it, which is no error. A list makes an
 * entry for each of its elements, as every script of its kind does. It writes no context: `extend-context` does.
 */
export const parseJSON: Automation = {
  name: 'ParseJSON',
  description: 'Reads a JSON text.',
  tags: ['transformer'],
  arguments: [{ name: 'value', description: 'The text.', isRequired: true, isDefault: true }],
  run({ args }) {
    const value = parsed(argument(args, 'value'));
    if (!isJsonList(value)) return { kind: 'done', entries: [note(value)] };
    needFew(value, 'The list');
    return { kind: 'done', entries: value.map((item) => note(item)) };
  },
};

function parsed(value: Json): Json {
  if (typeof value !== 'string') return value;
  try {
    return boundedJson(value);
  } catch (error) {
    if (error instanceof SyntaxError) return String(error);
    throw error;
  }
}
