import type { SqlValue } from '../../../src/stores/sqlite/database.js';
import type { Driver } from '../../../src/stores/sqlite/drivers/driver.js';
import { loadDriver } from '../../../src/stores/sqlite/drivers/load-driver.js';

/** What a test wants to know of a database, or to bring about in it. */
export interface Watch {
  /** Before it is carried out; may throw. `now` carries something else out. */
  onExec?(sql: string, now: (sql: string) => void): void;
  /** What is written. */
  onRun?(values: readonly SqlValue[]): void;
  /** What is read. */
  onRows?(rows: readonly unknown[]): void;
}

/** The SQLite that is there, with somebody looking on. */
export async function watchedDriver({ onExec, onRun, onRows }: Watch): Promise<Driver> {
  const open = await loadDriver();
  const load = async () => (file: string) => {
    const database = open(file);
    return {
      exec(sql: string) {
        onExec?.(sql, (other) => database.exec(other));
        return database.exec(sql);
      },
      prepare(sql: string) {
        const statement = database.prepare(sql);
        return {
          run(...values: SqlValue[]) {
            onRun?.(values);
            return statement.run(...values);
          },
          get(...values: SqlValue[]) {
            const row = statement.get(...values);
            onRows?.([row]);
            return row;
          },
          all(...values: SqlValue[]) {
            const rows = statement.all(...values);
            onRows?.(rows);
            return rows;
          },
        };
      },
      close: () => database.close(),
    };
  };
  return { name: 'watched', load };
}
