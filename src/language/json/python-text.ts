import { isJsonList, isJsonObject, type Json } from './json.js';

/** How many levels of lists and objects are written, and what stands for those below. */
export interface Depth {
  readonly deepest: number;
  readonly below: string;
}

const usual: Depth = { deepest: 100, below: '...' };

/** A value as Python's `str` writes it: `None`, `True`, lists and objects with apostrophes; a text stands as it is. */
export function pythonText(value: Json, depth: Depth = usual): string {
  return typeof value === 'string' ? value : represented(value, depth, 0);
}

/** A value as Python's `repr` writes it: a text in quotes, what cannot be printed escaped. Numbers are JSON's. */
export function pythonRepresentation(value: Json): string {
  return represented(value, usual, 0);
}

function represented(value: Json, depth: Depth, level: number): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return JSON.stringify(value);
  if (typeof value === 'string') return quoted(value);
  if (level >= depth.deepest) return depth.below;
  if (isJsonList(value)) return `[${value.map((item) => represented(item, depth, level + 1)).join(', ')}]`;
  if (isJsonObject(value))
    return `{${Object.entries(value)
      .map(([key, item]) => `${quoted(key)}: ${represented(item, depth, level + 1)}`)
      .join(', ')}}`;
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
