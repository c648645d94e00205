import type { EntryId } from '../../playbook/engine/state.js';
import type { MarkedEntry, NumberedEntry } from '../../playbook/engine/step.js';
import { encode } from '../encoding/encode.js';
import { decodeAs, isAboutEntry, isEntry } from '../encoding/shapes.js';
import { EntryNotOfInvestigation } from '../investigation/entry-not-of-investigation.js';
import { entryNumber } from '../investigation/entry-number.js';
import type { Database, Statement } from './database.js';
import type { Numbered } from './in-pages.js';
import { numberIn, textIn } from './row.js';

/** The War Rooms: a row for each entry, and one more each time something was marked on it. */
export class EntryRows {
  readonly #add: Statement;
  readonly #mark: Statement;
  readonly #at: Statement;
  readonly #last: Statement;
  readonly #page: Statement;

  constructor(database: Database) {
    this.#add = database.prepare('INSERT INTO entries VALUES (?, ?, ?, ?, ?)');
    // Of several steps in one commit, a later one may mark what an earlier one has added.
    this.#mark = database.prepare(
      `INSERT INTO entries SELECT investigation, number, ?, about, ? FROM entries
        WHERE investigation = ? AND number = ? ORDER BY version DESC LIMIT 1
        ON CONFLICT DO UPDATE SET entry = excluded.entry`,
    );
    this.#at = database.prepare(
      'SELECT about, entry FROM entries WHERE investigation = ? AND number = ? AND version = ?',
    );
    this.#last = database.prepare(
      'SELECT about, entry FROM entries WHERE investigation = ? AND number = ? ORDER BY version DESC LIMIT 1',
    );
    this.#page = database.prepare(
      `SELECT number, about, entry FROM entries AS own WHERE investigation = ? AND number > ?
        AND NOT EXISTS (SELECT 1 FROM entries
          WHERE investigation = own.investigation AND number = own.number AND version > own.version)
        ORDER BY number LIMIT ?`,
    );
  }

  /** @throws EntryNotOfInvestigation */
  add(id: number, version: number, entries: readonly NumberedEntry[]): void {
    for (const { entry, ...about } of entries) {
      const number = entryNumber(String(id), about.id);
      if (number === undefined) throw new EntryNotOfInvestigation(about.id, String(id));
      this.#add.run(id, number, version, encode(about), encode(entry));
    }
  }

  /** Marks those that are there. */
  mark(id: number, version: number, marked: readonly MarkedEntry[]): void {
    for (const { id: entryId, entry } of marked) {
      const number = entryNumber(String(id), entryId);
      if (number !== undefined) this.#mark.run(version, encode(entry), id, number);
    }
  }

  find(id: number, entryId: EntryId): NumberedEntry | undefined {
    const number = entryNumber(String(id), entryId);
    const row = number === undefined ? undefined : this.#last.get(id, number);
    return row ? entryIn(row) : undefined;
  }

  /** As entries were at the version that has added them, or marked something on them. */
  at(id: number, version: number, ids: readonly EntryId[]): readonly NumberedEntry[] {
    return ids.flatMap((entryId) => {
      const row = this.#at.get(id, entryNumber(String(id), entryId) ?? -1, version);
      return row ? [entryIn(row)] : [];
    });
  }

  /** Those with higher numbers, as they are now. */
  page(id: number, after: number, limit: number): readonly Numbered<NumberedEntry>[] {
    return this.#page
      .all(id, after, limit)
      .map((row) => ({ number: numberIn(row, 'number'), value: entryIn(row) }));
  }
}

function entryIn(row: unknown): NumberedEntry {
  return {
    ...decodeAs(textIn(row, 'about'), 'entry', isAboutEntry),
    entry: decodeAs(textIn(row, 'entry'), 'entry', isEntry),
  };
}
