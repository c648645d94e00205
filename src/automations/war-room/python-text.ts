import { isJsonList, isJsonObject, type Json } from '../../language/json/json.js';

const deepest = 100;

/** A value as Python's `str` writes it: `None`, `True`, lists and objects with apostrophes. */
export function pythonText(value: Json): string {
  return typeof value === 'string' ? value : represented(value, 0);
}

/** A value as Python's `repr` writes it: a text in quotes, what cannot be printed escaped. */
export function pythonRepresentation(value: Json): string {
  return represented(value, 0);
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

const shortEscapes: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const inner = text.replace(/['\\]|[\p{C}\p{Z}]/gu, (character) => {
    if (character === ' ') return character;
    if (character === "'") return quote === "'" ? "\\'" : character;
    return shortEscapes.get(character) ?? numericEscape(character);
  });
  return `${quote}${inner}${quote}`;
}

function numericEscape(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  if (code.length <= 2) return `\\x${code.padStart(2, '0')}`;
  return code.length <= 4 ? `\\u${code.padStart(4, '0')}` : `\\U${code.padStart(8, '0')}`;
}
