import { chmodSync, existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Database } from './database.js';
import type { Driver } from './drivers/driver.js';
import { loadDriver } from './drivers/load-driver.js';
import { StoreFailed } from './errors/store-failed.js';
import { migrate } from './migrations/migrate.js';
import { storeFailure } from './store-failure.js';

/** Milliseconds that a process waits for others that write. */
const longestWait = 10_000;
/** Milliseconds between two tries to open a file that others are opening. */
const pause = 20;

/**
 * Opens the file of a store, and makes it with its folder where it is not there; nobody else may read them. Commits are
 * on the disk when they are answered: WAL with synchronous=FULL, for with NORMAL one can vanish when the power fails
 * (`spec/crash-tests.md`).
 * @throws SqliteUnavailable, StoreTooNew, StoreFailed
 */
export async function openDatabase(file: string, drivers?: readonly Driver[]): Promise<Database> {
  const open = await loadDriver(drivers);
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const isNew = !existsSync(file);
  const database = storeFailure(file, () => open(file));
  try {
    // The files of the log get the mode of the database.
    if (isNew) chmodSync(file, 0o600);
    await patiently(file, () => prepare(database, file));
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function prepare(database: Database, file: string): void {
  database.exec(`PRAGMA busy_timeout = ${longestWait}`);
  // A commit touches few bytes of many pages, and writes each page whole: small ones make that a third.
  database.exec('PRAGMA page_size = 1024');
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('PRAGMA synchronous = FULL');
  database.exec('PRAGMA foreign_keys = ON');
  // Pages of the log that are carried over to the file at once: as many bytes as SQLite itself would take.
  database.exec('PRAGMA wal_autocheckpoint = 4000');
  // A large snapshot blows the log up; it need not stay so.
  database.exec(`PRAGMA journal_size_limit = ${64 * 1024 * 1024}`);
  migrate(database, file);
}

/** Of processes that make the same file SQLite lets only one through, and the others do not wait, whatever the timeout. */
async function patiently(file: string, work: () => void): Promise<void> {
  for (let waited = 0; ; waited += pause) {
    try {
      storeFailure(file, work);
      return;
    } catch (error) {
      if (!(error instanceof StoreFailed && error.isBusy) || waited >= longestWait) throw error;
    }
    await setTimeout(pause);
  }
}
