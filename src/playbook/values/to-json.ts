import type { Json } from '../../language/json/json.js';

/** What a library answers, as JSON; null for what JSON cannot carry. */
export function toJson(value: unknown): Json {
  const text = JSON.stringify(value);
  if (text === undefined) return null;
  const json: Json = JSON.parse(text);
  return json;
}
