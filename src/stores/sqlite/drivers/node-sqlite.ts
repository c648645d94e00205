import type { Database } from '../database.js';
import type { Driver } from './driver.js';

interface NodeSqlite {
  readonly DatabaseSync: new (file: string) => Database;
}

/** The SQLite of Node.js itself, from version 22.13 on. */
export const nodeSqlite: Driver = {
  name: 'node:sqlite',
  async load() {
    const found = withoutWarning(() => process.getBuiltinModule('node:sqlite'));
    if (!isNodeSqlite(found)) throw new Error('it has no SQLite of its own');
    return (file) => new found.DatabaseSync(file);
  },
};

function isNodeSqlite(found: unknown): found is NodeSqlite {
  return typeof found === 'object' && found !== null && 'DatabaseSync' in found;
}

/** Node 22 says on the terminal that its SQLite is an experiment; a reader of our output can do nothing with that. */
function withoutWarning<T>(load: () => T): T {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return load();
  } finally {
    process.emitWarning = emitWarning;
  }
}
