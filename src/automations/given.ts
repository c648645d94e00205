import { type Json, type JsonObject, member } from '../language/json/json.js';
import { asAnyText } from '../playbook/values/cast.js';

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

/** What is nothing to a script: null, false, 0, an empty text, list or object. */
export function isFalsy(value: Json): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
  return !value;
}

/** What is nothing to JavaScript: null, false, 0 and an empty text; an empty list is something. */
export function isFalsyInJavaScript(value: Json): boolean {
  return typeof value !== 'object' ? !value : value === null;
}
