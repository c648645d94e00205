import type { Database } from '../database.js';

/** One step from a schema to the next; it runs inside a transaction. */
export type Migration = (database: Database) => void;
