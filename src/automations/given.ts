import { isJsonList, type Json, type JsonObject, member } from '../language/json/json.js';
import { asAnyText, asList, asParts } from '../playbook/values/cast.js';
import { typedValue } from './typed-value.js';

/** An argument; null where it is not supplied. */
export function argument(args: JsonObject, name: string): Json {
  return member(args, name) ?? null;
}

/** The text of an argument; empty where it is not supplied. */
export function textArgument(args: JsonObject, name: string): string {
  return asAnyText(argument(args, name));
}

/** True for true and `true`, `yes` in any case. */
export function flagArgument(args: JsonObject, name: string): boolean {
  return ['true', 'yes'].includes(textArgument(args, name).trim().toLowerCase());
}

/**
 * A list, given as such, as the JSON text of one, or as a text whose items stand between commas (Python's `argToList`);
 * empty where nothing is given.
 */
export function listArgument(args: JsonObject, name: string): readonly Json[] {
  const value = argument(args, name);
  if (typeof value !== 'string') return asList(value);
  if (value === '') return [];
  if (value.startsWith('[') && value.endsWith(']')) {
    const list = typedValue(value, false);
    if (isJsonList(list)) return list;
  }
  return asParts(value);
}

/** What is nothing to a script: null, false, 0, an empty text, list or object. */
export function isFalsy(value: Json): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
  return !value;
}

/** What is nothing to JavaScript: null, false, 0 and an empty text; an empty list is something. */
export function isFalsyInJavaScript(value: Json): boolean {
  return typeof value !== 'object' ? !value : value === null;
}
