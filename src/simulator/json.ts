/** A JSON value. The simulator shares no code with the rest, so it has its own. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object. Its member names are always ours, never a client's. */
export interface JsonObject {
  readonly [member: string]: Json;
}
