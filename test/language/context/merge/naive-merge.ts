import type { Json } from '../../../../src/language/json/json.js';

/**
 * Merging under a selector as `spec/values-and-dt.md` section 6.3 words it, one element after the other, trying every
 * item: what the indexed merge must give exactly. An object and something else never match.
 */
export function naiveMerge(
  existing: readonly Json[],
  elements: readonly Json[],
  matches: (val: Json, obj: Json) => boolean,
): readonly Json[] {
  let items = existing;
  for (const obj of elements) {
    const isMatched = items.map((val) => isObject(val) === isObject(obj) && matches(val, obj));
    items = isMatched.includes(true)
      ? items.map((val, position) => (isMatched[position] ? updated(val, obj) : val))
      : [...items, obj];
  }
  return items;
}

function isObject(value: Json): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function updated(val: Json, obj: Json): Json {
  return isObject(val)
    ? Object.fromEntries([...Object.entries(val ?? {}), ...Object.entries(obj ?? {})])
    : obj;
}
