import type { Database } from '../database.js';

/** Opens a file that may not exist yet. */
export type OpenFile = (file: string) => Database;

/** A way to SQLite. */
export interface Driver {
  readonly name: string;
  /** @throws Error, in words, where it is not to be had in this runtime */
  load(): Promise<OpenFile>;
}
