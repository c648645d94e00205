import { SqliteUnavailable } from '../errors/sqlite-unavailable.js';
import { betterSqlite } from './better-sqlite.js';
import type { Driver, OpenFile } from './driver.js';
import { nodeSqlite } from './node-sqlite.js';

/** Those that are there, the preferred first. */
const drivers: readonly Driver[] = [nodeSqlite, betterSqlite];

/**
 * The first way to SQLite that this runtime has.
 * @throws SqliteUnavailable
 */
export async function loadDriver(among: readonly Driver[] = drivers): Promise<OpenFile> {
  const reasons: string[] = [];
  for (const driver of among) {
    try {
      return await driver.load();
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new SqliteUnavailable(process.version, reasons);
}
