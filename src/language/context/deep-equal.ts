import { isJsonList, isJsonObject, type Json, member } from '../json/json.js';

/** True when two values have the same content, whatever the order of their members. Any depth: it keeps its own stack. */
export function deepEqual(left: Json, right: Json): boolean {
  const pairs: (readonly [Json, Json])[] = [[left, right]];
  for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
    const [one, other] = pair;
    if (one === other) continue;
    const parts = partsToCompare(one, other);
    if (parts === undefined) return false;
    for (const part of parts) pairs.push(part);
  }
  return true;
}

/** The pairs of parts on which the equality of two different values depends, or undefined when they are not equal. */
function partsToCompare(one: Json, other: Json): readonly (readonly [Json, Json])[] | undefined {
  if (isJsonList(one)) {
    if (!isJsonList(other) || one.length !== other.length) return undefined;
    return one.map((item, index) => [item, other[index] ?? null] as const);
  }
  if (!isJsonObject(one) || !isJsonObject(other)) return undefined;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return undefined;
  const pairs: (readonly [Json, Json])[] = [];
  for (const key of keys) {
    const left = member(one, key);
    const right = member(other, key);
    if (left === undefined || right === undefined) return undefined;
    pairs.push([left, right]);
  }
  return pairs;
}
