import { SortieError } from '../../../sdk/errors/sortie-error.js';

/** No SQLite can be loaded. */
export class SqliteUnavailable extends SortieError {
  readonly code = 'sqlite-unavailable';

  constructor(
    /** The version of Node.js: `v20.19.0`. */
    readonly runtime: string,
    /** Why each way to SQLite was none. */
    readonly reasons: readonly string[],
  ) {
    super(
      `Investigations cannot be kept in SQLite here, under Node.js ${runtime}: ${reasons.join('; ')}. Use Node.js 22.13 or later, which has SQLite built in, or install the package better-sqlite3, or keep investigations in memory.`,
    );
  }
}
