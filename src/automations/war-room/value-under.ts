import { isJsonList, isJsonObject, type Json, member } from '../../language/json/json.js';

/**
 * What an object has under a path, or under a key that is written as the path is; of lists on the way, what their objects have.
 * Null where there is nothing.
 */
export function valueUnder(item: Json, written: string, path: readonly string[]): Json {
  const own = isJsonObject(item) ? member(item, written) : undefined;
  if (own !== undefined) return own;
  let found: readonly Json[] = [item];
  let isOfList = false;
  for (const key of path) {
    const opened = found.flatMap((value) => (isJsonList(value) ? value : [value]));
    isOfList ||= found.some(isJsonList);
    found = opened.flatMap((value) => {
      const inner = isJsonObject(value) ? member(value, key) : undefined;
      return inner === undefined ? [] : [inner];
    });
    if (found.length === 0) return null;
  }
  return isOfList ? found : (found[0] ?? null);
}
