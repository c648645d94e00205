import { applyOperations } from '../../playbook/engine/apply-operation.js';
import type { EntryId } from '../../playbook/engine/state.js';
import type { MarkedEntry, NumberedEntry } from '../../playbook/engine/step.js';
import type {
  Beginning,
  Commit,
  InvestigationId,
  InvestigationSummary,
  JournalRecord,
  Loaded,
} from '../../runtime/ports/investigation-store.js';
import { EntryNotOfInvestigation } from '../investigation/entry-not-of-investigation.js';
import { entryNumber } from '../investigation/entry-number.js';
import { operationsByScope } from '../investigation/operations-by-scope.js';
import { summaryOf } from '../investigation/summary-of.js';

/** One investigation in memory, with all that was ever committed to it. */
export class KeptInvestigation {
  readonly beginning: Loaded;
  readonly journal: JournalRecord[] = [];
  #now: Loaded;
  #wakeAt: number | null = null;
  /** By number. */
  readonly #entries = new Map<number, NumberedEntry>();
  /** The engine counts upwards, so they are in order. */
  readonly #numbers: number[] = [];

  constructor(
    readonly id: InvestigationId,
    beginning: Beginning,
  ) {
    this.beginning = { version: 0, ...beginning };
    this.#now = this.beginning;
  }

  get now(): Loaded {
    return this.#now;
  }

  get wakeAt(): number | null {
    return this.#wakeAt;
  }

  get summary(): InvestigationSummary {
    const { id, wakeAt } = this;
    return { id, version: this.#now.version, wakeAt, ...summaryOf(this.#now.control) };
  }

  entry(id: EntryId): NumberedEntry | undefined {
    return this.#entries.get(entryNumber(this.id, id) ?? -1);
  }

  entriesAfter(number: number, limit: number): readonly NumberedEntry[] {
    let [from, to] = [0, this.#numbers.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#numbers[middle] ?? 0) > number) to = middle;
      else from = middle + 1;
    }
    return this.#numbers.slice(from, from + limit).flatMap((own) => this.#entries.get(own) ?? []);
  }

  commit({ control, events, operations, entries, marked, wakeAt }: Commit): void {
    // All that can fail comes before anything is changed.
    const scopes = applyOperations(this.#now.scopes, operations);
    const numbered = this.#numbersOf(entries);
    const version = this.#now.version + 1;
    this.#now = { version, control, scopes };
    this.#wakeAt = wakeAt;
    for (const [number, entry] of numbered) {
      this.#entries.set(number, entry);
      this.#numbers.push(number);
    }
    for (const mark of marked) this.#mark(mark);
    const grouped = [...operationsByScope(operations).values()].flat();
    this.journal.push({ version, events, operations: grouped, entries, marked });
  }

  /** The numbers of new entries. @throws EntryNotOfInvestigation before anything is changed */
  #numbersOf(entries: readonly NumberedEntry[]): readonly (readonly [number, NumberedEntry])[] {
    return entries.map((entry) => {
      const number = entryNumber(this.id, entry.id);
      if (number === undefined) throw new EntryNotOfInvestigation(entry.id, this.id);
      return [number, entry] as const;
    });
  }

  #mark({ id, entry }: MarkedEntry): void {
    const number = entryNumber(this.id, id) ?? -1;
    const own = this.#entries.get(number);
    if (own) this.#entries.set(number, { ...own, entry });
  }
}
