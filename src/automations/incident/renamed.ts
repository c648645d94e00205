import { setMember } from '../../language/context/merge/draft.js';
import type { Json, JsonObject } from '../../language/json/json.js';
import { argument } from '../given.js';

/** Arguments under the names that another command gives them; what is not supplied is left out. */
export function renamed(args: JsonObject, names: Readonly<Record<string, string>>): JsonObject {
  const handed: Record<string, Json> = {};
  for (const [own, other] of Object.entries(names)) {
    const value = argument(args, own);
    if (value !== null) setMember(handed, other, value);
  }
  return handed;
}
