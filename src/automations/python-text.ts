import { isJsonList, isJsonObject, type Json } from '../language/json/json.js';

const deepest = 100;

/** A value as Python's `str` writes it: `None`, `True`, lists and objects with apostrophes. */
export function pythonText(value: Json): string {
  return typeof value === 'string' ? value : represented(value, 0);
}

function represented(value: Json, depth: number): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return String(value);
  if (depth > deepest) return '...';
  if (isJsonList(value)) return `[${value.map((item) => represented(item, depth + 1)).join(', ')}]`;
  if (isJsonObject(value))
    return `{${Object.entries(value)
      .map(([key, item]) => `${quoted(key)}: ${represented(item, depth + 1)}`)
      .join(', ')}}`;
  return quoted(value);
}

function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
  return `${quote}${quote === "'" ? escaped.replaceAll("'", "\\'") : escaped}${quote}`;
}
