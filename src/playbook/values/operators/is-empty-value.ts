import { isJsonList, isJsonObject, type Json } from '../../../language/json/json.js';

/** Null, an empty text, list or object; 0 and false are not empty. */
export function isEmptyValue(value: Json): boolean {
  if (isJsonList(value)) return value.length === 0;
  if (isJsonObject(value)) return Object.keys(value).length === 0;
  return value === null || value === '';
}
