import type { Scope } from '../../playbook/engine/state.js';
import { decode } from '../encoding/decode.js';
import { isRecord } from '../encoding/members.js';
import { StoredTextDamaged } from '../encoding/stored-text-damaged.js';
import type { Database, Statement } from './database.js';
import type { Numbered } from './in-pages.js';
import { numberIn, numberOrNullIn, textIn } from './row.js';

/** The control state of an investigation, or one of its contexts; a database takes it as its {@link keyOf}. */
export type Part = 'control' | Scope;

const control = 'control';

/** What a part is made of: a snapshot and what has come after it. */
export interface KeptPart {
  /** Of the last record, or of the snapshot where there is none. */
  readonly version: number;
  readonly snapshot?: string;
  readonly records: readonly string[];
}

/** A record to be added to a part. */
export interface NewRecord {
  readonly version: number;
  readonly text: string;
  /** How many operations, or changes, it holds. */
  readonly operations: number;
  /** The part is dropped by one of them. */
  readonly drops: boolean;
  readonly facts?: string;
}

/** Characters of records before a snapshot is worth its while. */
const smallest = 64 * 1024;
/** Operations before it is, and one for so many characters of the last snapshot: to fold them takes time, too. */
const fewest = 256;
const charactersPerOperation = 8_192;

/**
 * The parts of investigations as logs with snapshots (design decision 6): a part is never written as a whole for a step,
 * only when its log has outgrown its last snapshot, in size or in the work to fold it. Records stay for good; they are
 * the journal.
 */
export class PartLog {
  readonly #last: Statement;
  readonly #insert: Statement;
  readonly #since: Statement;
  readonly #sizeOfSnapshot: Statement;
  readonly #snapshot: Statement;
  readonly #first: Statement;
  readonly #next: Statement;
  readonly #journal: Statement;
  readonly #at: Statement;
  readonly #keep: Statement;
  readonly #forget: Statement;

  constructor(database: Database) {
    const own = 'investigation = ? AND part = ?';
    const latest = `${own} AND version >= ? ORDER BY version DESC LIMIT 1`;
    this.#last = database.prepare(
      `SELECT version, dropped_at, bytes, operations FROM records WHERE ${own} ORDER BY version DESC LIMIT 1`,
    );
    this.#insert = database.prepare('INSERT INTO records VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
    this.#since = database.prepare(`SELECT text FROM records WHERE ${own} AND version > ? ORDER BY version`);
    this.#sizeOfSnapshot = database.prepare(`SELECT version, size FROM snapshots WHERE ${latest}`);
    this.#snapshot = database.prepare(`SELECT version, text FROM snapshots WHERE ${latest}`);
    this.#first = database.prepare(`SELECT text FROM snapshots WHERE ${own} AND version = 0`);
    this.#next = database.prepare(
      `SELECT min(part) AS part FROM (
        SELECT min(part) AS part FROM records WHERE investigation = ? AND part > ?
        UNION ALL SELECT min(part) FROM snapshots WHERE investigation = ? AND part > ?)`,
    );
    this.#journal = database.prepare(
      `SELECT version, facts FROM records WHERE ${own} AND version > ? ORDER BY version LIMIT ?`,
    );
    this.#at = database.prepare(`SELECT text FROM records WHERE ${own} AND version = ?`);
    this.#keep = database.prepare('INSERT OR IGNORE INTO snapshots VALUES (?, ?, ?, ?, ?)');
    // That of the beginning stays: a replay needs it.
    this.#forget = database.prepare(`DELETE FROM snapshots WHERE ${own} AND version > 0 AND version < ?`);
  }

  /** @returns true when the log has outgrown the snapshot */
  append(id: number, part: Part, record: NewRecord): boolean {
    const key = keyOf(part);
    const last = this.#last.get(id, key);
    const droppedBefore = last ? numberOrNullIn(last, 'dropped_at') : null;
    const found = this.#sizeOfSnapshot.get(id, key, droppedBefore ?? 0);
    const snapshot = found ? { version: numberIn(found, 'version'), size: numberIn(found, 'size') } : none;
    const goesOn = last && numberIn(last, 'version') > snapshot.version && !record.drops;
    const bytes = record.text.length + (goesOn ? numberIn(last, 'bytes') : 0);
    const operations = record.operations + (goesOn ? numberIn(last, 'operations') : 0);
    const { version, text, drops, facts = null } = record;
    this.#insert.run(id, key, version, drops ? version : droppedBefore, bytes, operations, text, facts);
    if (drops) this.#forget.run(id, key, version);
    const { size } = drops ? none : snapshot;
    return bytes > Math.max(smallest, size) || operations > Math.max(fewest, size / charactersPerOperation);
  }

  /** @returns undefined when there was never such a part */
  read(id: number, part: Part): KeptPart | undefined {
    const key = keyOf(part);
    const last = this.#last.get(id, key);
    const dropped = (last ? numberOrNullIn(last, 'dropped_at') : null) ?? 0;
    const found = this.#snapshot.get(id, key, dropped);
    if (!last && !found) return undefined;
    // What was dropped begins anew with the record that drops it.
    const from = found ? numberIn(found, 'version') : dropped - 1;
    return {
      version: last ? numberIn(last, 'version') : from,
      ...(found ? { snapshot: textIn(found, 'text') } : {}),
      records: this.#since.all(id, key, from).map((row) => textIn(row, 'text')),
    };
  }

  /** The records of the control state, with what else their commits were made of. */
  journal(id: number, after: number, limit: number): readonly Numbered<string>[] {
    return this.#journal
      .all(id, control, after, limit)
      .map((row) => ({ number: numberIn(row, 'version'), value: textIn(row, 'facts') }));
  }

  /** What a commit has done to a part. */
  recordAt(id: number, part: Part, version: number): string | undefined {
    const row = this.#at.get(id, keyOf(part), version);
    return row ? textIn(row, 'text') : undefined;
  }

  /** What a part was at version 0. */
  first(id: number, part: Part): string | undefined {
    const row = this.#first.get(id, keyOf(part));
    return row ? textIn(row, 'text') : undefined;
  }

  /** Every context that there ever was. */
  scopes(id: number): readonly Scope[] {
    const scopes: Scope[] = [];
    for (let key = ''; ; ) {
      const row = this.#next.get(id, key, id, key);
      // An investigation may have very many records: the index is asked for the next part, not for all of them.
      if (!isRecord(row) || row['part'] === null) return scopes;
      key = textIn(row, 'part');
      if (key !== control) scopes.push(scopeOf(key));
    }
  }

  /** Keeps what a part is at a version, in place of the snapshots before. */
  keep(id: number, part: Part, version: number, text: string): void {
    this.#keep.run(id, keyOf(part), version, text.length, text);
    this.#forget.run(id, keyOf(part), version);
  }
}

const none = { version: -1, size: 0 };

/** The name of a scope may hold what a database cannot keep as text. */
function keyOf(part: Part): string {
  return part === control ? control : JSON.stringify(part);
}

function scopeOf(key: string): Scope {
  const scope = decode(key);
  if (!isScope(scope)) throw new StoredTextDamaged('scope', key.slice(0, 200));
  return scope;
}

function isScope(value: unknown): value is Scope {
  return value === 'root' || (typeof value === 'string' && value.startsWith('subplaybook-'));
}
