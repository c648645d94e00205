import { needRoom } from '../limits.js';

/** `\u0009` for a tab. */
const longerBy = 5;

/**
 * A JSON text in whose strings no control character stands as it is: a tab is `\u0009`. Outside of them they stay.
 * @throws AutomationFailed where the text would become too long
 */
export function escapeControlCharacters(text: string): string {
  const found = controlCharacters(text);
  needRoom(text.length + found.length * longerBy, 'The JSON text');
  if (found.length === 0) return text;
  const parts: string[] = [];
  let from = 0;
  for (const at of found) {
    parts.push(text.slice(from, at), `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`);
    from = at + 1;
  }
  return parts.join('') + text.slice(from);
}

/** Where they are in strings. */
function controlCharacters(text: string): readonly number[] {
  const found: number[] = [];
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') isInString = !isInString;
    else if (character === '\\' && isInString) at += 1;
    else if (isInString && text.charCodeAt(at) < 0x20) found.push(at);
  }
  return found;
}
