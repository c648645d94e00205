import type { InvestigationId, InvestigationSummary } from '../../runtime/ports/investigation-store.js';
import { encode } from '../encoding/encode.js';
import { decodeAs, isShown } from '../encoding/shapes.js';
import type { Shown } from '../investigation/summary-of.js';
import type { Database, Statement } from './database.js';
import { numberIn, numberOrNullIn, textIn } from './row.js';

/** The row that each investigation has: its version, when it is due, and what a list shows. */
export class InvestigationRows {
  readonly #create: Statement;
  readonly #show: Statement;
  readonly #version: Statement;
  readonly #advance: Statement;
  readonly #due: Statement;
  readonly #nextDue: Statement;
  readonly #list: Statement;

  /** @param guardsVersion false writes whatever the version is: only for a test that is to see what happens then */
  constructor(
    database: Database,
    private readonly guardsVersion: boolean,
  ) {
    this.#create = database.prepare(
      "INSERT INTO investigations (version, wake_at, shown) VALUES (0, NULL, '{}')",
    );
    this.#show = database.prepare('UPDATE investigations SET shown = ? WHERE id = ?');
    this.#version = database.prepare('SELECT version FROM investigations WHERE id = ?');
    this.#advance = database.prepare(
      `UPDATE investigations SET version = version + 1, wake_at = ?, shown = ?
        WHERE id = ? ${guardsVersion ? 'AND version = ?' : ''}`,
    );
    this.#due = database.prepare(
      'SELECT id FROM investigations WHERE wake_at <= ? ORDER BY wake_at, id LIMIT ?',
    );
    this.#nextDue = database.prepare(
      'SELECT wake_at FROM investigations WHERE wake_at IS NOT NULL ORDER BY wake_at, id LIMIT 1',
    );
    this.#list = database.prepare(
      'SELECT id, version, wake_at, shown FROM investigations WHERE id < ? ORDER BY id DESC LIMIT ?',
    );
  }

  create(): number {
    return Number(this.#create.run().lastInsertRowid);
  }

  show(id: number, shown: Shown): void {
    this.#show.run(encode(shown), id);
  }

  version(id: number): number | undefined {
    const row = this.#version.get(id);
    return row ? numberIn(row, 'version') : undefined;
  }

  /** @returns the version that it has now; undefined when it was another one than it should have been */
  advance(id: number, from: number, wakeAt: number | null, shown: Shown): number | undefined {
    const guard = this.guardsVersion ? [from] : [];
    const { changes } = this.#advance.run(wakeAt, encode(shown), id, ...guard);
    return Number(changes) === 1 ? this.version(id) : undefined;
  }

  due(now: number, limit: number): readonly InvestigationId[] {
    return this.#due.all(now, limit).map((row) => String(numberIn(row, 'id')));
  }

  nextDue(): number | null {
    const row = this.#nextDue.get();
    return row ? numberIn(row, 'wake_at') : null;
  }

  list(before: number, limit: number): readonly InvestigationSummary[] {
    return this.#list.all(before, limit).map((row) => ({
      id: String(numberIn(row, 'id')),
      version: numberIn(row, 'version'),
      wakeAt: numberOrNullIn(row, 'wake_at'),
      ...decodeAs(textIn(row, 'shown'), 'summary', isShown),
    }));
  }
}
