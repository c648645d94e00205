import { isJsonList, type Json, type JsonObject, member } from '../../../src/language/json/json.js';
import type { ArgumentKind, ArgumentShape } from './catalogue.js';

/** An argument as it was given; undefined when it is absent, null, blank or an empty list. */
export function given(args: JsonObject, shape: ArgumentShape): Json | undefined {
  const value = present(member(args, shape.name));
  return value ?? (shape.alias === undefined ? undefined : present(member(args, shape.alias)));
}

function present(value: Json | undefined): Json | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  return isJsonList(value) && value.length === 0 ? undefined : value;
}

/** The elements of an argument that takes lists: a list, JSON text of one, or comma text (D29). */
export function elementsOf(value: Json): readonly Json[] {
  if (isJsonList(value)) return value;
  if (typeof value !== 'string') return [value];
  if (/^\[.*\]$/s.test(value)) {
    try {
      const parsed: unknown = JSON.parse(value);
      if (Array.isArray(parsed)) return parsed.map(String);
    } catch {
      return [value];
    }
  }
  return value.split(',');
}

/** True when the value is of the kind that D20 asks for. */
export function isValid(value: Json, kind: ArgumentKind): boolean {
  const text = textOf(value);
  switch (kind) {
    case 'id':
      return /^[0-9]+$/.test(text.trim());
    case 'hash':
      return /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text.trim());
    case 'positive integer':
      return /^[0-9]+$/.test(text.trim()) && !/^0+$/.test(text.trim());
    case 'boolean':
      return booleanOf(value) !== undefined;
    case 'text':
      return true;
  }
}

/** `true/false/yes/no/1/0` in any case, and real booleans (D20). */
export function booleanOf(value: Json | undefined): boolean | undefined {
  switch (textOf(value ?? null).toLowerCase()) {
    case 'true':
    case 'yes':
    case '1':
      return true;
    case 'false':
    case 'no':
    case '0':
      return false;
    default:
      return undefined;
  }
}

/** A value as an analyst would type it. */
export function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
