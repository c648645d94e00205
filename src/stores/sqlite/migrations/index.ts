import { tables } from './1-tables.js';
import { due } from './2-due.js';
import type { Migration } from './migration.js';

/** The first one makes schema 1 of an empty file, and so on. One that was released is never changed. */
export const migrations: readonly Migration[] = [tables, due];
