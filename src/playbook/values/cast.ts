import { jsonText } from '../../language/context/json-text.js';
import { deepestListAsText } from '../../language/expression/limits.js';
import { isJsonList, isJsonObject, type Json } from '../../language/json/json.js';
import { partsBetween } from './parts-of.js';
import { ValueError } from './value-error.js';

/**
 * A value as an operator for text sees it (`spec/values-and-dt.md` section 5): numbers without a `.0`, a list as its
 * items joined by commas.
 * @throws ValueError for an object, which is no text
 */
export function asText(value: Json): string {
  return textOf(value, 0);
}

function textOf(value: Json, depth: number): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (isJsonObject(value)) throw new ValueError(`A text is needed, and ${shown(value)} is an object.`);
  if (!isJsonList(value)) return String(value);
  if (depth > deepestListAsText)
    throw new ValueError('A text is needed, and a list is nested too deep to be one.');
  return value.map((item) => textOf(item, depth + 1)).join(',');
}

/** The text of any value: lists and objects are compact JSON. */
export function asAnyText(value: Json): string {
  return typeof value === 'object' && value !== null ? jsonText(value, { sortKeys: false }) : asText(value);
}

const decimal = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** A number, or a text that is one in decimal digits, and a finite one; undefined for anything else. */
export function asNumber(value: Json): number | undefined {
  if (typeof value === 'boolean') return Number(value);
  const number = typeof value === 'string' && decimal.test(value.trim()) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** @throws ValueError for what is no number */
export function needNumber(value: Json, what: string): number {
  const number = asNumber(value);
  if (number === undefined) throw new ValueError(`${what} must be a number, and ${shown(value)} is none.`);
  return number;
}

/** True or false, or a text of that in any case; undefined for anything else. */
export function asBoolean(value: Json): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return undefined;
  const text = value.trim().toLowerCase();
  return text === 'true' ? true : text === 'false' ? false : undefined;
}

/** A list as it is, nothing as an empty one, anything else as a list of one. */
export function asList(value: Json): readonly Json[] {
  if (isJsonList(value)) return value;
  return value === null ? [] : [value];
}

/** The items of a list, or the parts of a text between commas, trimmed. */
export function asParts(value: Json): readonly string[] {
  if (typeof value === 'string') return partsBetween(value, ',').map((part) => part.trim());
  return asList(value).map(asAnyText);
}

/** A value in a message: not too long. */
export function shown(value: Json): string {
  const text = jsonText(value, { sortKeys: false });
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
