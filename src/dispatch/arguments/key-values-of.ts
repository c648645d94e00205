import { isJsonObject, type Json } from '../../language/json/json.js';
import { textOf } from './text-of.js';

export interface TextByKey {
  readonly [key: string]: string;
}

/**
 * Texts by key out of what `type: keyValue` accepts: an object, its JSON text, or `key=value` pairs split at commas and
 * trimmed, of which only the first `=` separates. Null members are left out. Undefined for anything else.
 */
export function keyValuesOf(value: Json): TextByKey | undefined {
  if (isJsonObject(value)) return texts(value);
  if (typeof value !== 'string') return undefined;
  return value.trimStart().startsWith('{') ? parseObject(value) : parsePairs(value);
}

function parseObject(text: string): TextByKey | undefined {
  try {
    const parsed: Json = JSON.parse(text);
    return isJsonObject(parsed) ? texts(parsed) : undefined;
  } catch {
    return undefined;
  }
}

function parsePairs(text: string): TextByKey | undefined {
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

function texts(object: { readonly [key: string]: Json }): TextByKey {
  return Object.fromEntries(
    Object.entries(object)
      .filter(([, value]) => value !== null)
      .map(([key, value]) => [key, textOf(value)]),
  );
}
