import type { FileSource } from './command-result.js';
import type { Entry } from './entry.js';

/** An entry before it is stored. The runtime keeps the bytes of `file` and fills in `FileID`. */
export interface DraftEntry {
  readonly entry: Entry;
  readonly file?: FileSource;
}
