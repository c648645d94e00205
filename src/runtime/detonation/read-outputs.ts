import { type Entry, EntryType } from '../../language/entry/entry.js';
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../../language/json/json.js';

/** The objects that entries put into the context under a path, whatever selector the key carries. */
export function outputsAt(entries: readonly Entry[], path: string): JsonObject[] {
  return entries.flatMap((entry) =>
    Object.entries(entry.EntryContext ?? {})
      .filter(([key]) => key === path || key.startsWith(`${path}(`))
      .flatMap(([, value]) => objectsIn(value)),
  );
}

/** True when the entries would put anything at all into the context; an empty list is nothing. */
export function hasOutputs(entries: readonly Entry[]): boolean {
  return entries.some((entry) =>
    Object.values(entry.EntryContext ?? {}).some((value) => !isJsonList(value) || value.length > 0),
  );
}

/** The messages of error entries, in order. */
export function errorsOf(entries: readonly Entry[]): string[] {
  return entries
    .filter((entry) => entry.Type === EntryType.error)
    .map((entry) => (typeof entry.Contents === 'string' ? entry.Contents : JSON.stringify(entry.Contents)));
}

function objectsIn(value: Json): JsonObject[] {
  if (isJsonList(value)) return value.filter(isJsonObject);
  return isJsonObject(value) ? [value] : [];
}
