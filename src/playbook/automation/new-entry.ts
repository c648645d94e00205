import type { Entry } from '../../language/entry/entry.js';
import type { FileMetadata } from '../../language/entry/file-context.js';
import type { JsonObject } from '../../language/json/json.js';

/** An entry that has no number yet. */
export interface NewEntry {
  readonly entry: Entry;
  /** Of a file whose bytes are kept already. */
  readonly file?: Omit<FileMetadata, 'entryId'>;
  /** Who answered; absent for what is built in. */
  readonly origin?: EntryOrigin;
  /** The command asks to be called again (`spec/generic-polling.md` section 5). */
  readonly polling?: Polling;
}

/** An integration's id and the instance's name. */
export interface EntryOrigin {
  readonly brand: string;
  readonly instance: string;
}

export interface Polling {
  readonly command: string;
  readonly args: JsonObject;
  readonly nextRunSeconds: number;
  /** Of the whole sequence. */
  readonly timeoutSeconds?: number;
}
