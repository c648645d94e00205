import type { Migration } from './migration.js';

/** What is due is found without looking at every investigation. Those that wait for nothing are not in the index. */
export const due: Migration = (database) => {
  database.exec('CREATE INDEX due ON investigations (wake_at, id) WHERE wake_at IS NOT NULL');
};
