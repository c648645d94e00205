import type { Json } from '../../language/json/json.js';

/** An entry of the War Room that counts as evidence. */
export interface Evidence {
  readonly id: string;
  /** The entry's id. */
  readonly entry: string;
  readonly description: string;
  /** When what it shows has happened; as it was given, null where nothing was said. */
  readonly occurred: Json;
  readonly tags: readonly string[];
  /** Milliseconds since 1970. */
  readonly markedAt: number;
  readonly markedBy: string;
}
