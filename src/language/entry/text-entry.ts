import { type Entry, EntryType } from './entry.js';

/** An entry that is one text, as `test-module` answers `ok`. */
export function textEntry(text: string): Entry {
  return { Type: EntryType.note, ContentsFormat: 'text', Contents: text };
}
