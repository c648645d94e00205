import { addEntries } from './add-entries.js';
import type { Investigation } from './investigation.js';
import type { KeptDraft } from './keep-files.js';
import type { Origin, StoredEntry } from './stored-entry.js';

/**
 * An investigation that is worked on. Whoever changes it does so in one step on what it is at that moment, so that
 * results which arrive side by side are applied one after another and none is lost.
 */
export class OpenInvestigation {
  #current: Investigation;

  constructor(investigation: Investigation) {
    this.#current = investigation;
  }

  get current(): Investigation {
    return this.#current;
  }

  /** Appends entries and merges their context. */
  add(
    drafts: readonly KeptDraft[],
    origin: Origin,
  ): { stored: readonly StoredEntry[]; warnings: readonly string[] } {
    const { investigation, stored, warnings } = addEntries(this.#current, drafts, origin);
    this.#current = investigation;
    return { stored, warnings };
  }
}
