import type { SqlValue } from '../database.js';
import type { Driver } from './driver.js';

/** The optional package better-sqlite3: it is compiled, or downloaded, when it is installed. */
export const betterSqlite: Driver = {
  name: 'better-sqlite3',
  async load() {
    try {
      const { default: BetterSqlite } = await import('better-sqlite3');
      // The native part is loaded when the first database is opened.
      new BetterSqlite(':memory:').close();
      return (file) => {
        const database = new BetterSqlite(file);
        return {
          exec: (sql) => database.exec(sql),
          prepare: (sql) => database.prepare<SqlValue[], unknown>(sql),
          close: () => database.close(),
        };
      };
    } catch (error) {
      const [reason = ''] = error instanceof Error ? error.message.split('\n') : [String(error)];
      throw new Error(`the package better-sqlite3 could not be loaded (${reason.slice(0, 200)})`);
    }
  },
};
