import { isJsonList, type Json } from '../../language/json/json.js';
import type { ComplexValue, Value } from '../plan/value.js';

/** What filtering needs of the rest. */
interface Tools {
  read(from: Json, path: string): Json;
  /** A value against the whole context. */
  resolve(value: Value): Json;
  compare(operator: string, left: Json, right: Json, ignoreCase: boolean): boolean;
}

/**
 * The items of a root for which its filters hold (`spec/values-and-dt.md` section 4). What is no list is one item; the
 * inner lists of an item are never filtered. The left side is looked up in the item, though it is usually written from
 * the root; the right side in the whole context.
 */
export function keepItems(found: Json, { root, filters }: ComplexValue, tools: Tools): readonly Json[] {
  const items = isJsonList(found) ? found : found === null ? [] : [found];
  const groups = filters.map((group) =>
    group.map((comparison) => ({ ...comparison, right: tools.resolve(comparison.right) })),
  );
  return items.filter((item) =>
    groups.every((group) =>
      group.some(({ operator, left, right, ignoreCase }) =>
        tools.compare(operator, leftOf(left, item, root, tools), right, ignoreCase),
      ),
    ),
  );
}

function leftOf(left: Value, item: Json, root: string, tools: Tools): Json {
  if (left.kind !== 'path') return tools.resolve(left);
  const { path } = left;
  if (path === root || path === '.' || path === '') return item;
  const rest = path.startsWith(root) ? path.slice(root.length) : undefined;
  if (rest !== undefined && (rest.startsWith('.') || rest.startsWith('(') || rest.startsWith('[')))
    return tools.read(item, rest.startsWith('.') ? rest.slice(1) : rest);
  return tools.read(item, path);
}
