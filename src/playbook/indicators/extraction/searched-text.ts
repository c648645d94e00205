import { isJsonList, isJsonObject, type Json } from '../../../language/json/json.js';

/** As much of a value as is searched, in characters: a memory dump is no report. */
const longest = 10_000_000;

/**
 * The text of a value in which indicators are looked for: a text itself, of lists and objects all names and texts, one
 * in each line, so that no sign of JSON touches them. `isCut`: it is longer than what is searched.
 */
export function searchedText(value: Json): { readonly text: string; readonly isCut: boolean } {
  if (typeof value === 'string') return { text: value.slice(0, longest), isCut: value.length > longest };
  const parts: string[] = [];
  let left = longest;
  // Keeps its own stack, the next on top, so that depth cannot hurt.
  const open: Json[] = [value];
  for (let next = open.pop(); next !== undefined && left > 0; next = open.pop()) {
    if (isJsonList(next))
      for (let index = next.length - 1; index >= 0; index -= 1) open.push(next[index] ?? null);
    else if (isJsonObject(next))
      for (const [name, inner] of Object.entries(next).reverse()) open.push(inner, name);
    else if (next !== null) {
      const part = String(next).slice(0, left);
      left -= part.length + 1;
      parts.push(part);
    }
  }
  return { text: parts.join('\n'), isCut: left <= 0 };
}
