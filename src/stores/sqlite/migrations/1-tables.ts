import type { Migration } from './migration.js';

/**
 * The tables. An investigation has parts: its control state, and each of its contexts. Of each part there are snapshots
 * and records of what each commit has changed (design decision 6); nothing is ever rewritten but the row of the
 * investigation itself. Texts are JSON as `encoding/` writes it.
 */
export const tables: Migration = (database) => {
  database.exec(`
    CREATE TABLE investigations (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      version INTEGER NOT NULL,
      -- Milliseconds since 1970.
      wake_at INTEGER,
      -- What a list shows.
      shown TEXT NOT NULL
    ) STRICT;

    CREATE TABLE records (
      investigation INTEGER NOT NULL REFERENCES investigations (id),
      -- 'control', or a scope as a JSON text.
      part TEXT NOT NULL,
      -- Of the investigation, once this was written.
      version INTEGER NOT NULL,
      -- Since when the part is not what it was: the last version that has dropped it.
      dropped_at INTEGER,
      -- Of this record and those before it since the last snapshot.
      bytes INTEGER NOT NULL,
      operations INTEGER NOT NULL,
      -- Changes of the control state, or operations of a context.
      text TEXT NOT NULL,
      -- What the commit is made of beside its parts; of the control state only.
      facts TEXT,
      PRIMARY KEY (investigation, part, version)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE snapshots (
      investigation INTEGER NOT NULL REFERENCES investigations (id),
      part TEXT NOT NULL,
      version INTEGER NOT NULL,
      -- Characters of the text: to count them would read them all.
      size INTEGER NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (investigation, part, version)
    ) STRICT;

    CREATE TABLE entries (
      investigation INTEGER NOT NULL REFERENCES investigations (id),
      number INTEGER NOT NULL,
      -- That has added it, or marked something on it: the last one is what it is now.
      version INTEGER NOT NULL,
      about TEXT NOT NULL,
      entry TEXT NOT NULL,
      PRIMARY KEY (investigation, number, version)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE plans (
      digest TEXT PRIMARY KEY,
      text TEXT NOT NULL,
      file TEXT NOT NULL
    ) STRICT;
  `);
};
