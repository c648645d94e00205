import type { JsonObject } from '../json.js';

/** The body of a failure: exactly these two members (`vmray-api/README.md` section 1). */
export function failure(message: string): JsonObject {
  return { error_msg: message, result: 'error' };
}

/** The body of a success that carries nothing, such as a tag's. */
export const done: JsonObject = { result: 'ok' };
