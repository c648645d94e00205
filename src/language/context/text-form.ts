import { isJsonList, type Json } from '../json/json.js';
import { jsonText } from './json-text.js';

/**
 * The text of a value that stands inside a longer text (`spec/values-and-dt.md` section 2): a string as it is, nothing
 * for null, a list of scalars joined with `,`, anything with objects or lists inside as compact JSON.
 */
export function textForm(value: Json): string {
  if (value === null) return '';
  if (isJsonList(value) && !value.some(isContainer)) return value.map(scalarText).join(',');
  return isContainer(value) ? jsonText(value, { sortKeys: false }) : scalarText(value);
}

function scalarText(value: Json): string {
  return value === null ? '' : String(value);
}

function isContainer(value: Json): boolean {
  return typeof value === 'object' && value !== null;
}
