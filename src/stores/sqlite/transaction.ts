import type { Database } from './database.js';

/**
 * Does work as one: all of it is kept, or nothing. IMMEDIATE is for writers: they wait for each other at the beginning,
 * where waiting helps, and not when they have read already.
 */
export function inTransaction<T>(database: Database, kind: 'DEFERRED' | 'IMMEDIATE', work: () => T): T {
  database.exec(`BEGIN ${kind}`);
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    try {
      database.exec('ROLLBACK');
    } catch {
      // SQLite has rolled it back already, as it does when the disk is full.
    }
    throw error;
  }
}
