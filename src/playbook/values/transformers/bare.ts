import type { Json } from '../../../language/json/json.js';

/** What several results are: nothing, the bare one, or a list. */
export function bare(items: readonly Json[]): Json {
  return items.length > 1 ? items : (items[0] ?? null);
}
