import { jsonText } from '../../../language/context/json-text.js';
import { isJsonList, type Json } from '../../../language/json/json.js';
import { bare } from './bare.js';
import type { Transformer } from './transformer.js';

/** Equal are those with the same JSON, whatever the order of members; the first of them stays. */
function distinct(items: readonly Json[]): readonly Json[] {
  const first = new Map<string, Json>();
  for (const item of items) {
    const key = jsonText(item, { sortKeys: true });
    if (!first.has(key)) first.set(key, item);
  }
  return [...first.values()];
}

/** Later duplicates are dropped; one that is left is bare. */
export const uniq: Transformer = {
  name: 'uniq',
  takes: 'list',
  apply: (value) => (isJsonList(value) ? bare(distinct(value)) : value),
};
