import type { Cursor, Spelling } from './cursor.js';

/** `<br>`, `<br/>` or `<BR />`, behind its `<`: a line's end in HTML, and in a cell of a markdown table. */
export function lineTag(cursor: Cursor): readonly Spelling[] {
  const isTag =
    cursor.take((unit) => (unit | 0x20) === 0x62) !== undefined &&
    cursor.take((unit) => (unit | 0x20) === 0x72) !== undefined;
  if (!isTag) return [];
  cursor.take((unit) => unit === 0x20);
  cursor.take((unit) => unit === 0x2f);
  const end = cursor.take((unit) => unit === 0x3e);
  return end === undefined ? [] : [{ characters: '\n', end: cursor.at }];
}
