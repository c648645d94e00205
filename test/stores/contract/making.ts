import { EntryType } from '../../../src/language/entry/entry.js';
import type { Json, JsonObject } from '../../../src/language/json/json.js';
import type { EngineEvent, Stamped } from '../../../src/playbook/engine/event.js';
import type { Scope } from '../../../src/playbook/engine/state.js';
import type { ContextOperation, NumberedEntry } from '../../../src/playbook/engine/step.js';
import type { Commit, InvestigationStore, Loaded } from '../../../src/runtime/ports/investigation-store.js';

export const event: Stamped<EngineEvent> = {
  type: 'timer-fired',
  timer: '1',
  at: 1000,
  seed: 1,
  actor: 'tester',
};

export const entry = (number: number, id: string, Contents: Json = `entry ${number}`): NumberedEntry => ({
  id: `${number}@${id}`,
  entry: { Type: EntryType.note, ContentsFormat: 'text', Contents },
  isQuiet: false,
});

export const set = (path: string, value: Json, scope: Scope = 'root'): ContextOperation => ({
  op: 'set',
  scope,
  path,
  value,
});
export const merge = (entryContext: JsonObject, scope: Scope = 'root'): ContextOperation => ({
  op: 'merge',
  scope,
  entryContext,
});

/** A commit that changes nothing but what is given. */
export const commitOf = (onto: Loaded, more: Partial<Commit> = {}): Commit => ({
  id: onto.control.id,
  onto,
  events: [event],
  control: onto.control,
  operations: [],
  entries: [],
  marked: [],
  wakeAt: null,
  ...more,
});

/** As it is now, with all of its contexts. */
export async function now(store: InvestigationStore, id: string): Promise<Loaded> {
  const loaded = await store.load(id, 'all');
  if (!loaded) throw new Error(`Investigation ${id} is not there.`);
  return loaded;
}

/** Loads, and commits onto what was loaded. */
export async function change(
  store: InvestigationStore,
  id: string,
  more: Partial<Commit>,
): Promise<'ok' | 'stale'> {
  return store.commit(commitOf(await now(store, id), more));
}

export async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
