import type { Entry } from '../../language/entry/entry.js';
import type { JsonObject } from '../../language/json/json.js';

/** Where an entry came from: the integration's id and the instance's name. */
export interface Origin {
  readonly brand: string;
  readonly instance: string;
}

/** An entry of an investigation: the platform's own members are added (`spec/entries.md` section 3). */
export interface StoredEntry extends Entry {
  /** `N@M`: entry N of investigation M. */
  readonly ID: string;
  readonly Brand: string;
  /** The instance's name. */
  readonly ModuleName: string;
  /** Type, size and hashes, for an entry with a file. */
  readonly FileMetadata?: JsonObject;
}
