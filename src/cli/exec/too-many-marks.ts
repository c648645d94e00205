import { endOfString } from './scan-document.js';

/** What texts, lists and objects begin with, and what stands between two values. */
const marks = /["[{,]/g;

/**
 * Whether a text has more than so many texts, lists, objects and commas. Asked before it is parsed: an empty list takes
 * two bytes as it is written and a hundred as a value, so a line within `--max-line` could still need gigabytes. What
 * stands inside a text is passed over at once.
 */
export function hasMoreMarks(text: string, most: number): boolean {
  let count = 0;
  marks.lastIndex = 0;
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    count += 1;
    if (count > most) return true;
    if (found[0] === '"') marks.lastIndex = endOfString(text, found.index) + 1;
  }
  return false;
}
