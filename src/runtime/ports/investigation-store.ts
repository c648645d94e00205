import type { EngineEvent, Stamped } from '../../playbook/engine/event.js';
import type { EntryId, Investigation, Run, Scope, Scopes } from '../../playbook/engine/state.js';
import type { ContextOperation, MarkedEntry, NumberedEntry } from '../../playbook/engine/step.js';

/** Digits, counted from 1: the same id is never given out twice, whichever process asks. */
export type InvestigationId = string;

/** The state that somebody decides on. */
export interface Decided {
  /** 0 when it was created; each commit adds one. */
  readonly version: number;
  /** Everything but its contexts and its War Room. */
  readonly control: Investigation;
}

export interface Loaded extends Decided {
  /** Those of the contexts asked for that exist. */
  readonly scopes: Scopes;
}

/** What an investigation begins with, before anything has happened in it. */
export interface Beginning {
  readonly control: Investigation;
  readonly scopes: Scopes;
}

/** What a step, or several in a row, have made of an investigation: kept as a whole or not at all. */
export interface Commit {
  readonly id: InvestigationId;
  /** As it was loaded, or as the commit before this one left it: the version guards, what has changed is written. */
  readonly onto: Decided;
  readonly events: readonly Stamped<EngineEvent>[];
  readonly control: Investigation;
  readonly operations: readonly ContextOperation[];
  readonly entries: readonly NumberedEntry[];
  /** They are marked after `entries` are added. */
  readonly marked: readonly MarkedEntry[];
  /** When it is to be looked at again, in milliseconds since 1970; null for never. */
  readonly wakeAt: number | null;
}

/** What a commit has written. To fold the events of all of them through `advance` gives the state again. */
export interface JournalRecord {
  /** That the investigation had afterwards. */
  readonly version: number;
  readonly events: readonly Stamped<EngineEvent>[];
  /** In their order for each scope. */
  readonly operations: readonly ContextOperation[];
  /** As they were then. */
  readonly entries: readonly NumberedEntry[];
  readonly marked: readonly MarkedEntry[];
}

/** An investigation in a list of them. */
export interface InvestigationSummary {
  readonly id: InvestigationId;
  readonly version: number;
  readonly wakeAt: number | null;
  /** Its incident's; empty where it has none. Cut to 200 characters. */
  readonly name: string;
  /** How many playbooks were started. */
  readonly runs: number;
  readonly latestRun?: Run;
}

/** The text of a playbook that runs are pinned to. */
export interface SavedPlan {
  readonly text: string;
  /** Where it was read from, for messages. */
  readonly file: string;
}

/**
 * Where investigations are kept (design decisions 4 to 9). Everything that changes one is a commit that is guarded by the
 * version it was decided on: who comes second is told so, loads again and decides again. Adapters stand in `stores/`,
 * and one contract suite holds them all.
 */
export interface InvestigationStore {
  /** Makes an investigation. `begin` is told its id and says what it begins with; absent: with nothing. */
  create(begin?: (id: InvestigationId) => Beginning): Promise<InvestigationId>;
  /** @returns undefined when there is none of this id */
  load(id: InvestigationId, scopes: readonly Scope[] | 'all'): Promise<Loaded | undefined>;
  /** As it was at version 0, with all its contexts: what a replay begins with. */
  beginning(id: InvestigationId): Promise<Loaded | undefined>;
  /** @returns `stale` when it is not at the version that was decided on, or does not exist: nothing is kept then */
  commit(commit: Commit): Promise<'ok' | 'stale'>;
  /** Those to be looked at, the longest due first. @param now milliseconds since 1970 */
  due(now: number, limit: number): Promise<readonly InvestigationId[]>;
  /** The earliest `wakeAt` of all, past or to come; null where nothing is to be looked at. */
  nextDue(): Promise<number | null>;
  /** The War Room in the order of its numbers, as it is now. @param after the number of an entry, 0 for all */
  entries(id: InvestigationId, after: number, limit: number): AsyncIterable<NumberedEntry>;
  entry(id: InvestigationId, entry: EntryId): Promise<NumberedEntry | undefined>;
  /** What was committed, in order. @param after a version, 0 for all */
  journal(id: InvestigationId, after: number, limit: number): AsyncIterable<JournalRecord>;
  /** The newest first. @param before an id: those that are older */
  list(before: InvestigationId | undefined, limit: number): Promise<readonly InvestigationSummary[]>;
  /** Keeps the text of a playbook, once. A run finds it by its digest when the file has long been changed. */
  savePlan(digest: string, plan: SavedPlan): Promise<void>;
  plan(digest: string): Promise<SavedPlan | undefined>;
  /** Nothing may be asked of it afterwards. Twice is once. */
  close(): Promise<void>;
}
