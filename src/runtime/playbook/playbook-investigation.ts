import type { Entry } from '../../language/entry/entry.js';
import type { FileMetadata } from '../../language/entry/file-context.js';
import type { JsonObject } from '../../language/json/json.js';
import { applyOperations } from '../../playbook/engine/apply-operation.js';
import {
  type Investigation as EngineState,
  type EntryId,
  newInvestigation,
  type Scopes,
} from '../../playbook/engine/state.js';
import type { MarkedEntry, NumberedEntry, Step } from '../../playbook/engine/step.js';
import { taskPath } from '../../playbook/engine/task-path.js';
import { entryMetadata } from '../investigation/file-metadata.js';
import type { Investigation, InvestigationFile } from '../investigation/investigation.js';
import type { Origin, StoredEntry } from '../investigation/stored-entry.js';

/** An entry that a playbook has left, and where it came from. */
export interface PlaybookEntry {
  readonly stored: StoredEntry;
  /** The ids of the tasks from the top, parted by `/`; absent for what belongs to no task. */
  readonly path?: string;
  /** Not to be shown. */
  readonly isQuiet: boolean;
}

/** Who speaks for what is built in. */
export const builtIn: Origin = { brand: 'Scripts', instance: 'Scripts' };

/**
 * An investigation that a playbook works in: the engine's state, its contexts, its entries and their files, in memory.
 * It changes by committed steps only. The engine numbers the entries, beginning behind those that are there.
 */
export class PlaybookInvestigation {
  #state: EngineState;
  #scopes: Scopes;
  #current: Investigation;
  readonly #byId = new Map<EntryId, StoredEntry>();
  readonly #entries: PlaybookEntry[] = [];

  constructor(
    before: Investigation,
    known: { readonly incident?: JsonObject; readonly lists?: JsonObject } = {},
  ) {
    this.#current = before;
    this.#state = { ...newInvestigation(before.id, known), lastEntry: before.entries.length };
    this.#scopes = new Map([['root', before.context]]);
    for (const entry of before.entries) this.#byId.set(entry.ID, entry);
  }

  /** One that was kept in a store, with everything in its War Room. */
  static restored(
    state: EngineState,
    scopes: Scopes,
    entries: readonly NumberedEntry[],
  ): PlaybookInvestigation {
    const context = scopes.get('root') ?? {};
    const made = new PlaybookInvestigation({ id: state.id, context, entries: [], files: new Map() });
    const nothing = { operations: [], marked: [], effects: [], ended: [], warnings: [] };
    made.#scopes = scopes;
    made.commit({ ...nothing, next: state, entries });
    return made;
  }

  get state(): EngineState {
    return this.#state;
  }

  get scopes(): Scopes {
    return this.#scopes;
  }

  /** As commands see it. */
  get current(): Investigation {
    return this.#current;
  }

  /** What the playbook has left, in the order of its numbers. */
  get entries(): readonly PlaybookEntry[] {
    return this.#entries;
  }

  entry(id: EntryId): Entry | undefined {
    return this.#byId.get(id);
  }

  /** Makes a step part of the investigation, all of it at once. */
  commit(step: Step): void {
    const scopes = applyOperations(this.#scopes, step.operations);
    const before = this.#marked(step.marked);
    const stored: StoredEntry[] = [];
    const files = new Map<string, InvestigationFile>(this.#current.files);
    for (const numbered of step.entries) {
      const entry = storedEntry(numbered);
      stored.push(entry);
      this.#byId.set(entry.ID, entry);
      const path = pathOf(numbered, step);
      this.#entries.push({
        stored: entry,
        isQuiet: numbered.isQuiet,
        ...(path === undefined ? {} : { path }),
      });
      const file = fileOf(numbered);
      if (file) files.set(entry.ID, file);
    }
    this.#state = step.next;
    this.#scopes = scopes;
    this.#current = {
      id: this.#current.id,
      context: scopes.get('root') ?? {},
      entries: stored.length > 0 ? [...before, ...stored] : before,
      files,
    };
  }

  /** The entries that are there, with what has been marked on some of them. */
  #marked(marked: readonly MarkedEntry[]): readonly StoredEntry[] {
    if (marked.length === 0) return this.#current.entries;
    for (const { id, entry } of marked) {
      const stored = this.#byId.get(id);
      if (stored) this.#byId.set(id, { ...stored, ...entry });
    }
    for (const [index, own] of this.#entries.entries())
      this.#entries[index] = { ...own, stored: this.#byId.get(own.stored.ID) ?? own.stored };
    return this.#current.entries.map((own) => this.#byId.get(own.ID) ?? own);
  }
}

function storedEntry({ id, entry, file, origin = builtIn }: NumberedEntry): StoredEntry {
  return {
    ...entry,
    ID: id,
    Brand: origin.brand,
    ModuleName: origin.instance,
    ...(file ? { FileMetadata: entryMetadata(file) } : {}),
  };
}

/** The bytes lie in the file store under the entry's `FileID`. */
function fileOf({ entry: { FileID }, file }: NumberedEntry): InvestigationFile | undefined {
  if (FileID === undefined || !file) return undefined;
  const hash = (name: 'md5' | 'sha1' | 'sha256' | 'sha512') => file[name] ?? '';
  const { name, size }: FileMetadata = file;
  return {
    name,
    blob: {
      id: FileID,
      size,
      md5: hash('md5'),
      sha1: hash('sha1'),
      sha256: hash('sha256'),
      sha512: hash('sha512'),
    },
  };
}

function pathOf({ frame: id, task }: NumberedEntry, { next, ended }: Step): string | undefined {
  if (id === undefined || task === undefined) return undefined;
  const frame = next.frames.get(id) ?? ended.find((one) => one.id === id);
  return frame && taskPath(frame.path, task);
}
