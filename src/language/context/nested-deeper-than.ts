import { isJsonList, isJsonObject, type Json } from '../json/json.js';

/** True when lists and objects in the value are nested deeper than the limit; a scalar has no levels. */
export function nestedDeeperThan(value: Json, limit: number): boolean {
  const open: { value: Json; level: number }[] = [{ value, level: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const parts = isJsonList(next.value)
      ? next.value
      : isJsonObject(next.value)
        ? Object.values(next.value)
        : [];
    if (parts.length === 0) continue;
    const level = next.level + 1;
    if (level > limit) return true;
    for (const part of parts) {
      if (typeof part === 'object' && part !== null) open.push({ value: part, level });
    }
  }
  return false;
}
