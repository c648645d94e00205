import { setMember } from '../../language/context/merge/draft.js';
import { isJsonObject, type Json, type JsonObject } from '../../language/json/json.js';

/** Levels; what lies deeper stays as it is. */
const deepest = 32;

/** An object without objects in it: `{"a": {"b": 1}}` is `{"a.b": 1}`. Lists and empty objects stay as they are. */
export function flattened(object: JsonObject): JsonObject {
  const flat: Record<string, Json> = {};
  const add = (inner: JsonObject, prefix: string, depth: number) => {
    for (const [key, value] of Object.entries(inner)) {
      const isOpened = isJsonObject(value) && Object.keys(value).length > 0 && depth < deepest;
      if (isOpened) add(value, `${prefix}${key}.`, depth + 1);
      else setMember(flat, `${prefix}${key}`, value);
    }
  };
  add(object, '', 1);
  return flat;
}
