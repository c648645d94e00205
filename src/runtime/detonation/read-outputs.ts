import { type Entry, EntryType } from '../../language/entry/entry.js';
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../../language/json/json.js';

/** A key that a poll addresses to the private context of a playbook (`spec/generic-polling.md` section 2). */
const addressed = /^subplaybook-[^.]+\./;

/** The objects that entries put into a context under a path, whatever selector the key carries and whose context it is. */
export function outputsAt(entries: readonly Entry[], path: string): JsonObject[] {
  return entries.flatMap((entry) =>
    Object.entries(entry.EntryContext ?? {}).flatMap(([key, value]) => {
      const own = key.replace(addressed, '');
      return own === path || own.startsWith(`${path}(`) ? objectsIn(value) : [];
    }),
  );
}

/** The message of an error entry; undefined for any other. */
export function errorOf({ Type, Contents }: Entry): string | undefined {
  if (Type !== EntryType.error) return undefined;
  return typeof Contents === 'string' ? Contents : JSON.stringify(Contents);
}

function objectsIn(value: Json): JsonObject[] {
  if (isJsonList(value)) return value.filter(isJsonObject);
  return isJsonObject(value) ? [value] : [];
}
