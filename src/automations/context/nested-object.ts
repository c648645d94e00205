import { type DraftObject, setMember } from '../../language/context/merge/draft.js';
import { isJsonObject, type Json, type JsonObject, member } from '../../language/json/json.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';

/** Parts of a dotted key: levels of the result. */
const mostParts = 100;

/**
 * An object whose dotted keys have become nested objects (`{"a.b": 1}` is `{"a": {"b": 1}}`), the last part of each
 * under another name.
 * @throws AutomationFailed for a key of too many parts
 */
export function nestedObject(object: JsonObject, rename: (key: string) => string): JsonObject {
  const made: DraftObject = {};
  /** Objects that were made here, and may be changed. */
  const own = new Map<Json, DraftObject>();
  for (const [key, value] of Object.entries(object)) {
    const parts = key.split('.');
    if (parts.length > mostParts)
      throw new AutomationFailed(
        `The key ${JSON.stringify(key.slice(0, 80))} has ${parts.length} parts; at most ${mostParts} are nested.`,
      );
    const last = rename(parts.pop() ?? '');
    let place = made;
    for (const part of parts) {
      const there = member(place, part) ?? null;
      let inner = own.get(there);
      if (!inner) {
        inner = isJsonObject(there) ? { ...there } : {};
        setMember(place, part, inner);
        own.set(inner, inner);
      }
      place = inner;
    }
    setMember(place, last, value);
  }
  return made;
}
