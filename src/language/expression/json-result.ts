import type { Json, JsonObject } from '../json/json.js';
import type { Value } from './node.js';

/** The value as JSON, where it is any: NaN and the infinities become null, as JSON writes them. */
export function asJson(value: Value): Json | undefined {
  return typeof value === 'number' && !Number.isFinite(value) ? null : value;
}

/** A list of the values; undefined becomes null. */
export function listOf(values: readonly Value[]): readonly Json[] {
  return values.map((value) => asJson(value) ?? null);
}

/** An object of the members; those that are undefined are left out. `__proto__` is a member like any other. */
export function objectOf(members: readonly (readonly [key: string, value: Value])[]): JsonObject {
  const entries: [string, Json][] = [];
  for (const [key, value] of members) {
    const json = asJson(value);
    if (json !== undefined) entries.push([key, json]);
  }
  return Object.fromEntries(entries);
}
