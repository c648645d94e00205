import type { JsonObject } from '../../language/json/json.js';
import type { BlobRef } from '../ports/file-store.js';
import type { StoredEntry } from './stored-entry.js';

/** A file of an investigation; its bytes lie in the file store. */
export interface InvestigationFile {
  readonly name: string;
  readonly blob: BlobRef;
}

/** What an investigation knows. A value: whoever changes it makes a new one. */
export interface Investigation {
  readonly id: string;
  readonly entries: readonly StoredEntry[];
  readonly context: JsonObject;
  /** By entry id. */
  readonly files: ReadonlyMap<string, InvestigationFile>;
}

export function newInvestigation(id: string): Investigation {
  return { id, entries: [], context: {}, files: new Map() };
}
