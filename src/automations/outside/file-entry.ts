import type { FileSource } from '../../language/entry/command-result.js';
import type { DraftEntry } from '../../language/entry/draft-entry.js';
import { EntryType } from '../../language/entry/entry.js';

/** A file for the War Room; it becomes a `File` of the context. A name is data: nothing is ever written under it. */
export function fileEntry(name: string, bytes: Uint8Array): DraftEntry {
  return fileEntryOf({
    name,
    kind: 'sample',
    async *content() {
      yield bytes;
    },
  });
}

/** The same for content that is read when it is kept. */
export function fileEntryOf(file: FileSource): DraftEntry {
  return {
    entry: { Type: EntryType.file, ContentsFormat: 'text', Contents: '', File: file.name },
    file,
  };
}
