import type { FunctionsAt } from '../../playbook/functions/load-function-runner.js';
import type { Integration } from '../../sdk/integration.js';
import type { PlaybookInvestigation } from '../playbook/playbook-investigation.js';
import type { InvestigationId, InvestigationStore } from '../ports/investigation-store.js';
import type { System } from '../system.js';
import type { FindTools, FoundAttempt, LostAttempt } from './find-attempt.js';
import type { PinnedPlans } from './pinned-plans.js';

/** What durable runs are made with. */
export interface DurableTools {
  readonly store: InvestigationStore;
  readonly system: System;
  /** All that are loaded. */
  readonly integrations: readonly Integration[];
  readonly plans: PinnedPlans;
  readonly functionsAt: FunctionsAt;
  /** A whole number that nobody foresees. */
  seed(): number;
  /** A hint that an investigation is to be looked at. */
  wake(id: InvestigationId, at: number): Promise<void>;
  /** Asks what became of a call whose maker is lost. Never throws. */
  find(attempt: LostAttempt, tools: FindTools): Promise<FoundAttempt>;
  /** Told after every commit. */
  changed?(investigation: PlaybookInvestigation, warnings: readonly string[]): void;
  /** Told of what goes wrong where nobody waits. */
  failed(error: unknown, id: InvestigationId): void;
}
