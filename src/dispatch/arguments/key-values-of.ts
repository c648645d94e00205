import { isJsonObject, type Json, type JsonObject } from '../../language/json/json.js';

/**
 * An object out of what `type: keyValue` accepts: an object, its JSON text, or `key=value` pairs split at commas and
 * trimmed, of which only the first `=` separates. Undefined for anything else.
 */
export function keyValuesOf(value: Json): JsonObject | undefined {
  if (isJsonObject(value)) return value;
  if (typeof value !== 'string') return undefined;
  return value.trimStart().startsWith('{') ? parseObject(value) : parsePairs(value);
}

function parseObject(text: string): JsonObject | undefined {
  try {
    const parsed: Json = JSON.parse(text);
    return isJsonObject(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function parsePairs(text: string): JsonObject | undefined {
  const pairs: [string, string][] = [];
  for (const item of text.split(',')) {
    if (item.trim() === '') continue;
    const equals = item.indexOf('=');
    const key = item.slice(0, Math.max(equals, 0)).trim();
    if (key === '') return undefined;
    pairs.push([key, item.slice(equals + 1).trim()]);
  }
  return Object.fromEntries(pairs);
}
