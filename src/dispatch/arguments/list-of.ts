import { isJsonList, type Json } from '../../language/json/json.js';

/** Text in square brackets that is not a JSON list, such as `[a,b]`. */
export class BadList extends Error {}

/**
 * A list out of what an analyst or a playbook gives for one (the recorded `argToList`): a list stays, text in square
 * brackets is JSON, other text is split at commas and trimmed, nothing (null, empty text, 0, false) is the empty list,
 * and anything else is its only item. Empty items are kept.
 * @throws BadList for `[a,b]`.
 */
export function listOf(value: Json): readonly Json[] {
  if (value === null || value === '' || value === 0 || value === false) return [];
  if (isJsonList(value)) return value;
  if (typeof value !== 'string') return [value];
  if (value.startsWith('[') && value.endsWith(']')) return parseList(value);
  return value.split(',').map((item) => item.trim());
}

function parseList(text: string): readonly Json[] {
  try {
    const parsed: Json = JSON.parse(text);
    if (isJsonList(parsed)) return parsed;
  } catch {
    // Reported below, in our own words.
  }
  throw new BadList('text in square brackets must be a JSON list');
}
