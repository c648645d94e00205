import { readContext } from '../../../language/context/read-context.js';
import type { Json, JsonObject } from '../../../language/json/json.js';

/** Reads a path of the investigation's context as a simulation left it; null where there is nothing. */
export type Seen = (path: string) => Json;

export function seenIn(context: JsonObject): Seen {
  return (path) => {
    try {
      return readContext(context, path);
    } catch {
      return null;
    }
  };
}
