import type { JsonObject } from '../json/json.js';
import { type Entry, EntryType } from './entry.js';

/** In characters (code points), as recorded in `vmray-get-submission/error-very-long`. */
const longestMessage = 50_000;
const truncated = '...This error body was truncated...';

/**
 * An entry that says what went wrong. A message above 50,000 characters is cut in its middle. `outputs` is what is
 * known all the same; it is merged into the context (`spec/entries.md` section 9).
 */
export function errorEntry(message: string, outputs?: JsonObject): Entry {
  return {
    Type: EntryType.error,
    ContentsFormat: 'text',
    Contents: shortened(message),
    EntryContext: outputs ?? null,
  };
}

function shortened(message: string): string {
  if (!isLongerThan(message, longestMessage)) return message;
  const half = longestMessage / 2;
  // A character is at most two code units, so these parts hold at least one half each.
  const head = Array.from(message.slice(0, longestMessage)).slice(0, half);
  const tail = Array.from(message.slice(-longestMessage)).slice(-half);
  return `${head.join('')}${truncated}${tail.join('')}`;
}

function isLongerThan(text: string, characters: number): boolean {
  if (text.length <= characters) return false;
  return text.length > 2 * characters || Array.from(text).length > characters;
}
