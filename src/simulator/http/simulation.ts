import type { BillingType, Surroundings } from '../answers/surroundings.js';
import type { Clock, ManualClock } from '../clock.js';
import type { FaultPlan } from '../faults/fault-plan.js';
import type { Pages } from '../listing/pages.js';
import type { Platform } from '../platform/platform.js';
import type { Caching } from '../platform/submission-parameters.js';
import type { RateLimit } from './rate-limit.js';
import type { RequestCounts } from './request-counts.js';

/** Everything that the routes work with. */
export interface Simulation {
  readonly platform: Platform;
  readonly clock: Clock;
  /** Undefined under the real clock, which nobody moves. */
  readonly manualClock: ManualClock | undefined;
  readonly pages: Pages;
  readonly faults: FaultPlan;
  readonly requests: RequestCounts;
  readonly rateLimit: RateLimit | undefined;
  readonly apiKey: string;
  /** What the key says about caching where a submission does not. */
  readonly caching: Caching;
  readonly billingType: BillingType;
  readonly pageSize: number;
  readonly maximumUploadBytes: number;
  readonly log: (line: string) => void;
  /** The simulator's own address; known once it listens. */
  url: string;
}

/** What an answer needs besides its record, as of now. Everything that is due has happened. */
export function surroundingsOf(simulation: Simulation): Surroundings {
  const { platform, url, billingType } = simulation;
  return { now: platform.now(), url, billingType };
}
