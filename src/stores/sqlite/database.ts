/** What a column holds. */
export type SqlValue = string | number | null;

/** The little of a SQLite driver that the store needs; `node:sqlite` and `better-sqlite3` both have it. All is synchronous. */
export interface Database {
  exec(sql: string): unknown;
  prepare(sql: string): Statement;
  close(): unknown;
}

export interface Statement {
  run(...values: SqlValue[]): {
    readonly changes: number | bigint;
    readonly lastInsertRowid: number | bigint;
  };
  /** The first row, by the names of its columns; undefined or null where there is none. */
  get(...values: SqlValue[]): unknown;
  all(...values: SqlValue[]): readonly unknown[];
}
