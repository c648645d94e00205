import { isJsonList, type Json } from '../../json/json.js';
import { deepEqual } from '../deep-equal.js';
import { jsonText } from '../json-text.js';
import type { Draft } from './draft.js';

/** For so few new elements it is cheaper to compare than to hash everything that is there. */
const fewElements = 8;

/**
 * Merges a value without a selector (`spec/values-and-dt.md` section 6.4): nothing there, it is stored as given;
 * something there, its elements are added, except those that are deeply equal to one present.
 */
export function append(existing: Json | undefined, value: Json, draft: Draft): Json {
  if (existing === undefined || existing === null) return value;
  const items = isJsonList(existing) ? existing : [existing];
  const elements = isJsonList(value) ? value : [value];
  const added =
    elements.length <= fewElements ? newByComparison(items, elements) : newByHash(items, elements);
  if (added.length === 0) return existing;
  const list = draft.list(items);
  for (const element of added) list.push(element);
  return list;
}

function newByComparison(items: readonly Json[], elements: readonly Json[]): readonly Json[] {
  const added: Json[] = [];
  for (const element of elements) {
    const isThere = (item: Json) => deepEqual(item, element);
    if (!items.some(isThere) && !added.some(isThere)) added.push(element);
  }
  return added;
}

function newByHash(items: readonly Json[], elements: readonly Json[]): readonly Json[] {
  const present = new Set(items.map(canonicalText));
  return elements.filter((element) => {
    const text = canonicalText(element);
    if (present.has(text)) return false;
    present.add(text);
    return true;
  });
}

function canonicalText(value: Json): string {
  return jsonText(value, { sortKeys: true });
}
