/** Any value that JSON can carry. Everything that crosses a boundary of Sortie is one of these. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** An object of JSON values. Keys are data, often hostile: read them with {@link member}, never by a bare index. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** True for an object that is neither null nor a list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for a list of JSON values; keeps `readonly` where `Array.isArray` would drop it. */
export function isJsonList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The object's own member, or undefined: `__proto__`, `constructor` and the like are never inherited. */
export function member(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
