import type { InvestigationId } from './investigation-store.js';

/** Waits for those that are looked at, and looks at no more. */
export type Stop = () => Promise<void>;

/**
 * Tells when investigations are to be looked at (design decision 9). Only a hint: `wakeAt` in the store is the truth. A
 * lost one is found by a sweep, a doubled one finds nothing to do.
 */
export interface Wakeups {
  /** Whoever commits a `wakeAt` says so. @param at milliseconds since 1970 */
  wake(id: InvestigationId, at: number): Promise<void>;
  /** Calls for each investigation that is due, once at a time for each. What is due now is found at once. */
  consume(handler: (id: InvestigationId) => Promise<void>): Promise<Stop>;
}
