import { isJsonList, type Json } from '../../language/json/json.js';

/** Text in square brackets that is not a JSON list, such as `[a,b]`, or a list of more items than can be meant. */
export class BadList extends Error {
  constructor(
    /** What would be right: `must be a JSON list`. */
    readonly expectation: string,
  ) {
    super(expectation);
  }
}

/** Items of a list; a text of commas alone would have millions. */
const mostItems = 100_000;

/**
 * A list out of what an analyst or a playbook gives for one (the recorded `argToList`): a list stays, text in square
 * brackets is JSON, other text is split at commas and trimmed, nothing (null, empty text, 0, false) is the empty list,
 * and anything else is its only item. Empty items are kept.
 * @throws BadList for `[a,b]`, and for more than {@link mostItems} items.
 */
export function listOf(value: Json): readonly Json[] {
  if (value === null || value === '' || value === 0 || value === false) return [];
  if (isJsonList(value)) return bounded(value);
  if (typeof value !== 'string') return [value];
  if (value.startsWith('[') && value.endsWith(']')) return bounded(parseList(value));
  return bounded(value.split(',', mostItems + 1)).map((item) => item.trim());
}

function parseList(text: string): readonly Json[] {
  try {
    const parsed: Json = JSON.parse(text);
    if (isJsonList(parsed)) return parsed;
  } catch {
    // Reported below, in our own words.
  }
  throw new BadList('must be a JSON list, such as ["a","b"], where it is in square brackets');
}

function bounded<Item>(list: readonly Item[]): readonly Item[] {
  if (list.length > mostItems) throw new BadList(`must have at most ${mostItems} items`);
  return list;
}
