import type { Investigation, Scope, Scopes } from '../../playbook/engine/state.js';
import type { NumberedEntry } from '../../playbook/engine/step.js';
import type {
  Commit,
  InvestigationId,
  InvestigationStore,
  JournalRecord,
  Loaded,
  SavedPlan,
} from '../../runtime/ports/investigation-store.js';
import type { Change } from '../changes/change.js';
import { changesBetween } from '../changes/changes-between.js';
import { encode } from '../encoding/encode.js';
import { decodeAs, isContext, isOperation, listOf } from '../encoding/shapes.js';
import { emptyBeginning } from '../investigation/empty-beginning.js';
import { operationsByScope } from '../investigation/operations-by-scope.js';
import { summaryOf } from '../investigation/summary-of.js';
import { factsOf, readFacts } from './commit-facts.js';
import type { Database } from './database.js';
import type { Driver } from './drivers/driver.js';
import { EntryRows } from './entry-rows.js';
import { foldContext, foldControl } from './fold-part.js';
import { inPages } from './in-pages.js';
import { InvestigationRows } from './investigation-rows.js';
import { openDatabase } from './open-database.js';
import { type NewRecord, type Part, PartLog } from './part-log.js';
import { PlanRows } from './plan-rows.js';
import { storeFailure } from './store-failure.js';
import { inTransaction } from './transaction.js';

export interface SqliteStoreOptions {
  /** Ways to SQLite, the preferred first; absent: what the runtime has, then better-sqlite3. */
  readonly drivers?: readonly Driver[];
  /** False switches the guard of versions off, for a test that is to see what happens then. Nobody else may. */
  readonly guardsVersion?: boolean;
}

/**
 * Keeps investigations in a SQLite file, which several processes may work on at once. What was answered with `ok` is on
 * the disk.
 * @throws SqliteUnavailable, StoreTooNew, StoreFailed; of its methods StoreFailed and StoredTextDamaged
 */
export async function openSqliteInvestigationStore(
  file: string,
  { drivers, guardsVersion = true }: SqliteStoreOptions = {},
): Promise<InvestigationStore> {
  const database = await openDatabase(file, drivers);
  return storeFailure(file, () => new SqliteInvestigationStore(file, database, guardsVersion));
}

class SqliteInvestigationStore implements InvestigationStore {
  readonly #investigations: InvestigationRows;
  readonly #parts: PartLog;
  readonly #entries: EntryRows;
  readonly #plans: PlanRows;
  #isOpen = true;

  constructor(
    private readonly file: string,
    private readonly database: Database,
    private readonly guardsVersion: boolean,
  ) {
    this.#investigations = new InvestigationRows(database, guardsVersion);
    this.#parts = new PartLog(database);
    this.#entries = new EntryRows(database);
    this.#plans = new PlanRows(database);
  }

  async create(begin = emptyBeginning): Promise<InvestigationId> {
    return this.#write(() => {
      const id = this.#investigations.create();
      const { control, scopes } = begin(String(id));
      this.#investigations.show(id, summaryOf(control));
      this.#parts.keep(id, 'control', 0, encode(control));
      for (const [scope, context] of scopes) this.#parts.keep(id, scope, 0, encode(context));
      return String(id);
    });
  }

  async load(id: InvestigationId, wanted: readonly Scope[] | 'all'): Promise<Loaded | undefined> {
    return this.#read(() => {
      const row = rowOf(id);
      const version = this.#investigations.version(row);
      const control = version === undefined ? undefined : this.#parts.read(row, 'control');
      if (version === undefined || !control) return undefined;
      const scopes = wanted === 'all' ? this.#parts.scopes(row) : wanted;
      return { version, control: foldControl(control), scopes: this.#contexts(row, scopes) };
    });
  }

  async beginning(id: InvestigationId): Promise<Loaded | undefined> {
    return this.#read(() => {
      const row = rowOf(id);
      const text = this.#parts.first(row, 'control');
      if (text === undefined) return undefined;
      const control = foldControl({ version: 0, snapshot: text, records: [] });
      const scopes = this.#parts.scopes(row).flatMap((scope) => {
        const context = this.#parts.first(row, scope);
        return context === undefined ? [] : [[scope, decodeAs(context, 'context', isContext)] as const];
      });
      return { version: 0, control, scopes: new Map(scopes) };
    });
  }

  async commit(commit: Commit): Promise<'ok' | 'stale'> {
    const { onto, control, wakeAt, entries, marked } = commit;
    const row = rowOf(commit.id);
    // Before the transaction: others wait for as long as it takes.
    const records = this.#recordsOf(commit);
    const shown = summaryOf(control);
    const outgrown = this.#write(() => {
      const version = this.#investigations.advance(row, onto.version, wakeAt, shown);
      if (version === undefined) return undefined;
      this.#entries.add(row, version, entries);
      this.#entries.mark(row, version, marked);
      return records.filter(([part, record]) => this.#parts.append(row, part, { ...record, version }));
    });
    for (const [part] of outgrown ?? []) this.#takeSnapshot(row, part);
    return outgrown ? 'ok' : 'stale';
  }

  async due(now: number, limit: number): Promise<readonly InvestigationId[]> {
    return this.#do(() => this.#investigations.due(now, limit));
  }

  async nextDue(): Promise<number | null> {
    return this.#do(() => this.#investigations.nextDue());
  }

  async *entries(id: InvestigationId, after: number, limit: number): AsyncGenerator<NumberedEntry> {
    const page = (last: number, most: number) => this.#do(() => this.#entries.page(rowOf(id), last, most));
    yield* inPages(page, after, limit);
  }

  async entry(id: InvestigationId, entry: string): Promise<NumberedEntry | undefined> {
    return this.#do(() => this.#entries.find(rowOf(id), entry));
  }

  async *journal(id: InvestigationId, after: number, limit: number): AsyncGenerator<JournalRecord> {
    const row = rowOf(id);
    const page = (last: number, most: number) =>
      this.#read(() =>
        this.#parts
          .journal(row, last, most)
          .map(({ number, value }) => ({ number, value: this.#record(row, number, value) })),
      );
    yield* inPages(page, after, limit);
  }

  async list(before: InvestigationId | undefined, limit: number) {
    const last = before === undefined ? Number.MAX_SAFE_INTEGER : rowOf(before);
    return this.#do(() => this.#investigations.list(last, limit));
  }

  async savePlan(digest: string, plan: SavedPlan): Promise<void> {
    this.#do(() => this.#plans.save(digest, plan));
  }

  async plan(digest: string): Promise<SavedPlan | undefined> {
    return this.#do(() => this.#plans.find(digest));
  }

  async close(): Promise<void> {
    if (this.#isOpen) this.#do(() => this.database.close());
    this.#isOpen = false;
  }

  #contexts(row: number, scopes: readonly Scope[]): Scopes {
    const contexts = scopes.flatMap((scope) => {
      const part = this.#parts.read(row, scope);
      const context = part && foldContext(scope, part);
      return context ? [[scope, context] as const] : [];
    });
    return new Map(contexts);
  }

  /** What a commit does to each part; the version is not known yet. */
  #recordsOf(commit: Commit): readonly (readonly [Part, Omit<NewRecord, 'version'>])[] {
    const changes = this.#changesOf(commit.onto.control, commit.control);
    const control = {
      text: encode(changes),
      operations: changes.length,
      drops: false,
      facts: encode(factsOf(commit)),
    };
    const scopes = [...operationsByScope(commit.operations)].map(([scope, operations]) => {
      const drops = operations.some(({ op }) => op === 'drop');
      return [scope, { text: encode(operations), operations: operations.length, drops }] as const;
    });
    return [['control', control], ...scopes];
  }

  #changesOf(before: Investigation, after: Investigation): readonly Change[] {
    // Without the guard nothing is known of what is there: the last one wins.
    return this.guardsVersion ? changesBetween(before, after) : [{ at: [], to: after }];
  }

  #record(row: number, version: number, facts: string): JournalRecord {
    const { events, scopes, entries, marked } = readFacts(facts);
    const operations = scopes.flatMap((scope) =>
      decodeAs(this.#parts.recordAt(row, scope, version) ?? '[]', 'list of operations', listOf(isOperation)),
    );
    return {
      version,
      events,
      operations,
      entries: this.#entries.at(row, version, entries),
      marked: this.#entries.at(row, version, marked).map(({ id, entry }) => ({ id, entry })),
    };
  }

  /** A part's log does not change, so what it makes can be written down at any later time, by anybody. */
  #takeSnapshot(row: number, part: Part): void {
    try {
      const kept = this.#read(() => this.#parts.read(row, part));
      const value = kept && (part === 'control' ? foldControl(kept) : foldContext(part, kept));
      if (!kept || !value) return;
      const text = encode(value);
      this.#write(() => this.#parts.keep(row, part, kept.version, text));
    } catch {
      // The commit stands all the same, and the next one tries again.
    }
  }

  #do<T>(work: () => T): T {
    return storeFailure(this.file, work);
  }

  #read<T>(work: () => T): T {
    return this.#do(() => inTransaction(this.database, 'DEFERRED', work));
  }

  #write<T>(work: () => T): T {
    return this.#do(() => inTransaction(this.database, 'IMMEDIATE', work));
  }
}

/** What is no id of ours is no row of ours. */
function rowOf(id: InvestigationId): number {
  return /^[1-9]\d{0,14}$/.test(id) ? Number(id) : -1;
}
