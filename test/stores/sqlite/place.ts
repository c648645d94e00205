import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, it } from '@jest/globals';
import type { InvestigationStore } from '../../../src/runtime/ports/investigation-store.js';
import { betterSqlite } from '../../../src/stores/sqlite/drivers/better-sqlite.js';
import type { Driver } from '../../../src/stores/sqlite/drivers/driver.js';
import { nodeSqlite } from '../../../src/stores/sqlite/drivers/node-sqlite.js';
import {
  openSqliteInvestigationStore,
  type SqliteStoreOptions,
} from '../../../src/stores/sqlite/sqlite-investigation-store.js';

/** Both, whether or not they are there. */
export const everyDriver: readonly Driver[] = [nodeSqlite, betterSqlite];

/** Tests of one driver, or a word that it is not there. */
export function describeWith(driver: Driver, tests: () => void): void {
  if (isThere(driver)) describe(`over ${driver.name}`, tests);
  else describe(driver.name, () => it.skip('cannot be loaded in this runtime', () => {}));
}

/** Tests of whatever SQLite is there, or a word that there is none. */
export function describeWithAny(name: string, tests: () => void): void {
  if (everyDriver.some(isThere)) describe(name, tests);
  else describe(name, () => it.skip('no SQLite can be loaded in this runtime', () => {}));
}

/** Jest collects tests at once, so a driver cannot be waited for. */
function isThere(driver: Driver): boolean {
  return driver === nodeSqlite
    ? process.getBuiltinModule('node:sqlite') !== undefined
    : isBetterSqliteThere();
}

function isBetterSqliteThere(): boolean {
  try {
    const BetterSqlite: new (file: string) => { close(): void } = createRequire(__filename)('better-sqlite3');
    new BetterSqlite(':memory:').close();
    return true;
  } catch {
    return false;
  }
}

const undo: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

/** A folder of its own for a test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sortie-sqlite-'));
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Opens a file; it is closed when the test is over. */
export async function openStore(file: string, options: SqliteStoreOptions = {}): Promise<InvestigationStore> {
  const store = await openSqliteInvestigationStore(file, options);
  undo.push(() => store.close());
  return store;
}
