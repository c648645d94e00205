import type { JsonObject } from '../../language/json/json.js';

/** An incident with what is given of it. Every incident has an id and a time, whether or not they are given. */
export function newIncident(id: string, created: Date, given: JsonObject): JsonObject {
  return { id, created: created.toISOString(), ...given };
}
