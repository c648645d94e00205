import { isJsonList, isJsonObject, type Json } from '../../../language/json/json.js';

/** As much as is searched at once, in characters: a memory dump is no report. */
export const longestSearched = 5_000_000;

/**
 * The text of a value in which indicators are looked for: a text itself, of lists and objects all names and texts, one
 * in each line, so that no sign of JSON touches them. `isCut`: it has more than so many characters.
 */
export function searchedText(
  value: Json,
  most = longestSearched,
): { readonly text: string; readonly isCut: boolean } {
  if (typeof value === 'string') return { text: value.slice(0, most), isCut: value.length > most };
  const parts: string[] = [];
  let left = most;
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
