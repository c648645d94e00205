import { asAnyText } from '../cast.js';
import { textArgument } from './given.js';
import type { Transformer } from './transformer.js';

/** As Python's `quote` does it: letters, digits and `_.-~` stay, and what is safe. */
function encoded(text: string, safe: string): string {
  const kept = new Set(safe);
  return text
    .toWellFormed()
    .replace(/[^\w.~-]/gu, (character) =>
      kept.has(character)
        ? character
        : encodeURIComponent(character).replace(
            /[!'()*]/g,
            (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
          ),
    );
}

/** The text percent-encoded, slashes kept. */
export const urlEncode: Transformer = {
  name: 'URLEncode',
  takes: 'item',
  apply: (value, args) => encoded(asAnyText(value), textArgument(args, 'safe', '/')),
};
