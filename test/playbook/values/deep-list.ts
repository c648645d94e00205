import type { Json } from '../../../src/language/json/json.js';

/** A list in a list, so many deep. */
export function deepList(depth: number): Json {
  let value: Json = [];
  for (let level = 1; level < depth; level += 1) value = [value];
  return value;
}
