import { isJsonList, isJsonObject, type Json } from '../../json/json.js';
import { deepestShown, tooDeep } from './nesting.js';

/**
 * A value as JSON on one line with a blank after each comma and colon, non-ASCII characters kept: how the members of
 * an object are shown in a cell (`spec/tables.md`, cell formatting). Numbers are JSON numbers (D27).
 */
export function memberText(value: Json, depth = 0): string {
  if (isJsonList(value)) {
    if (depth >= deepestShown) return tooDeep;
    return `[${value.map((item) => memberText(item, depth + 1)).join(', ')}]`;
  }
  if (isJsonObject(value)) {
    if (depth >= deepestShown) return tooDeep;
    const members = Object.entries(value).map(
      ([key, item]) => `${JSON.stringify(key)}: ${memberText(item, depth + 1)}`,
    );
    return `{${members.join(', ')}}`;
  }
  return JSON.stringify(value);
}
