import type { InvestigationStore } from '../../../src/runtime/ports/investigation-store.js';

/** A kind of store under test. */
export interface Subject {
  /** An empty store; it is closed, and what it lies in removed, when the test is over. */
  open(): Promise<InvestigationStore>;
  /** The same data, opened again while the first is still open; absent where it is gone with the store. */
  again?(store: InvestigationStore): Promise<InvestigationStore>;
}
