import { isJsonObject, type Json } from '../../language/json/json.js';
import type { NewEntry } from '../../playbook/automation/new-entry.js';
import { asList } from '../../playbook/values/cast.js';

/** Entries as an automation keeps them between its steps. A wish to be polled is not kept. */
export function keptEntries(entries: readonly NewEntry[]): Json {
  return entries.map(({ entry, file, origin }) => ({
    entry: { ...entry },
    ...(file ? { file: { ...file } } : {}),
    ...(origin ? { origin: { ...origin } } : {}),
  }));
}

/** Those that were kept. */
export function entriesKept(kept: Json): readonly NewEntry[] {
  return asList(kept).flatMap((value: unknown) => (isNewEntry(value) ? [value] : []));
}

function isNewEntry(value: unknown): value is NewEntry {
  return isJsonObject(value) && isJsonObject(value['entry']) && typeof value['entry']['Type'] === 'number';
}
