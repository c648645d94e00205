import type { BillingType } from './answers/surroundings.js';
import type { Fault } from './faults/fault.js';
import type { Caching } from './platform/submission-parameters.js';

/** How a simulator is started. Everything may be left out. */
export interface SimulatorOptions {
  /** The port; any free one by default. */
  readonly port?: number;
  /** A loopback address: routes that steer the simulator need no key. `127.0.0.1` by default. */
  readonly host?: '127.0.0.1' | '::1' | 'localhost';
  /** The key that clients must send; a random one by default. */
  readonly apiKey?: string;
  /** Makes the random key: gives that many random bytes. `node:crypto` by default. */
  readonly randomBytes?: (count: number) => Uint8Array;
  /** Times as fast as `timings`; 1 by default. */
  readonly speed?: number;
  /** Requests a second; no limit by default. Measured by the simulator's clock. */
  readonly rateLimit?: number;
  /** What shall go wrong. */
  readonly faults?: readonly Fault[];
  /** `manual`: time stands still until `advance`. `real` by default. */
  readonly clock?: 'real' | 'manual';
  /** Where a manual clock stands at first; by default at the present. */
  readonly startAt?: Date;
  /** Rows on a page of a list; 100 by default. */
  readonly pageSize?: number;
  /** The largest file taken; 200 MiB by default. */
  readonly maximumUploadBytes?: number;
  /** What happens to known samples where a submission does not say: `disabled` by default. */
  readonly caching?: Caching;
  /** `analyzer`: the key may read reports. `detector`: verdicts only. `analyzer` by default. */
  readonly billingType?: BillingType;
  /** Takes a line for every request. Keys are never in it. */
  readonly log?: (line: string) => void;
}

function check(name: string, value: number | undefined, isRight: (value: number) => boolean, wanted: string) {
  if (value === undefined || isRight(value)) return;
  throw new RangeError(`The simulator's ${name} should be ${wanted}, not ${value}.`);
}

const isPositive = (value: number) => Number.isFinite(value) && value > 0;
const isCount = (value: number) => Number.isSafeInteger(value) && value > 0;

/**
 * Checks what types do not.
 *
 * @throws {RangeError} that names the option and what would be right
 */
export function checkOptions(options: SimulatorOptions): void {
  const { port, host = '127.0.0.1', apiKey } = options;
  check('port', port, (value) => Number.isInteger(value) && value >= 0 && value <= 65535, 'from 0 to 65535');
  check('speed', options.speed, isPositive, 'a number above 0');
  check('rateLimit', options.rateLimit, isPositive, 'a number of requests a second above 0');
  check('pageSize', options.pageSize, isCount, 'a whole number above 0');
  check('maximumUploadBytes', options.maximumUploadBytes, isCount, 'a whole number above 0');
  if (!['127.0.0.1', '::1', 'localhost'].includes(host)) {
    throw new RangeError(`The simulator listens on loopback only, not on "${host}".`);
  }
  if (apiKey === '') throw new RangeError("The simulator's apiKey should not be empty.");
}
