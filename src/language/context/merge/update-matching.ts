import { isJsonList, type Json } from '../../json/json.js';
import type { Condition } from './condition.js';
import type { Draft } from './draft.js';
import { MatchFinder, type Trying } from './match-finder.js';

/** What becomes of items that match a new element, and of an element that matches none. */
interface Changes {
  /** The matching item after the change; undefined when it cannot take the element, which is no match then. */
  change(item: Json, element: Json): Json | undefined;
  create(element: Json): Json;
}

/** For so few new elements it is cheaper to try every item than to index them all. */
const fewElements = 4;

/**
 * Merges a value under a selector (`spec/values-and-dt.md` section 6.3): each new element in turn changes every item
 * for which the condition holds, or is appended. Later elements see what earlier ones did. A single object counts as a
 * list of one, and stays one unless something is appended. When matching becomes too much work the rest is appended.
 */
export function updateMatching(
  existing: Json | undefined,
  value: Json,
  condition: Condition,
  changes: Changes,
  draft: Draft,
  trying: Trying,
): Json {
  const isGivenAsList = isJsonList(value);
  const elements = isGivenAsList ? value : [value];
  const isAbsent = existing === undefined || existing === null;
  if (elements.length === 0) return isAbsent ? value : existing;
  const items = isJsonList(existing) ? draft.list(existing) : draft.newList(isAbsent ? [] : [existing]);
  const finder = new MatchFinder(condition, items, trying, { isIndexed: elements.length > fewElements });

  for (const element of elements) {
    let isTaken = false;
    for (const position of finder.matches(element)) {
      const item = items[position];
      if (item === undefined) continue;
      finder.remove(position, item);
      const changed = changes.change(item, element);
      const after = changed === undefined ? item : changed;
      items[position] = after;
      finder.add(position, after);
      isTaken ||= changed !== undefined;
    }
    if (isTaken) continue;
    const created = changes.create(element);
    finder.add(items.length, created);
    items.push(created);
  }

  const staysSingle = items.length === 1 && !isJsonList(existing) && !(isAbsent && isGivenAsList);
  return staysSingle ? (items[0] ?? null) : items;
}
