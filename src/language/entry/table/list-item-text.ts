import { isJsonList, isJsonObject, type Json } from '../../json/json.js';
import { deepestShown, tooDeep } from './nesting.js';

/**
 * An item of a list in a cell, in the words of the recorded original: `None`, `True`, `{'k': 'v'}`
 * (`spec/tables.md`, cell formatting; recorded in `vmray-get-iocs/list-items-null-and-numbers`). A text stands as it
 * is; inside a further list or object it is quoted. Numbers are JSON numbers (D27).
 */
export function listItemText(item: Json): string {
  return typeof item === 'string' ? item : nestedText(item, 0);
}

function nestedText(value: Json, depth: number): string {
  if (value === null) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return JSON.stringify(value);
  if (depth >= deepestShown) return tooDeep;
  if (isJsonList(value)) return `[${value.map((item) => nestedText(item, depth + 1)).join(', ')}]`;
  if (isJsonObject(value)) {
    const members = Object.entries(value).map(
      ([key, item]) => `${quoted(key)}: ${nestedText(item, depth + 1)}`,
    );
    return `{${members.join(', ')}}`;
  }
  return '';
}

const shortEscapes: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** Single quotes, unless the text has some and no double ones; what cannot be printed is escaped. */
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
