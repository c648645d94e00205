import type { Database } from '../database.js';
import { StoreTooNew } from '../errors/store-too-new.js';
import { numberIn } from '../row.js';
import { inTransaction } from '../transaction.js';
import { migrations } from './index.js';
import type { Migration } from './migration.js';

/**
 * Brings a file to the latest schema, all of it or nothing; another process that opens it meanwhile waits. The schema's
 * number is the file's `user_version`.
 * @throws StoreTooNew
 */
export function migrate(database: Database, file: string, steps: readonly Migration[] = migrations): void {
  // Most files are as they should be: no writer need be waited for.
  if (schemaOf(database) === steps.length) return;
  inTransaction(database, 'IMMEDIATE', () => {
    const found = schemaOf(database);
    if (found > steps.length) throw new StoreTooNew(file, found, steps.length);
    for (const step of steps.slice(found)) step(database);
    database.exec(`PRAGMA user_version = ${steps.length}`);
  });
}

function schemaOf(database: Database): number {
  return numberIn(database.prepare('PRAGMA user_version').get(), 'user_version');
}
