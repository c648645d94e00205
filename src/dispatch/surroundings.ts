import type { FunctionRunner } from '../language/context/function-runner.js';
import type { FileReader } from '../sdk/file-reader.js';
import type { AttemptKey } from '../sdk/integration.js';
import type { Logger } from '../sdk/logger.js';
import type { Redact } from '../sdk/redaction/redact.js';
import type { Clock } from './clock.js';

/** What a call needs of the runtime. */
export interface Surroundings {
  readonly files: FileReader;
  readonly attempt: AttemptKey;
  /** What the command leaves at the service is to bear the attempt's key: see `Call`. */
  readonly durable?: boolean;
  /** Aborted when the caller gives up. */
  readonly signal: AbortSignal;
  readonly log: Logger;
  readonly clock: Clock;
  /** Masks the secrets of the instance: see `secretsOf`. */
  readonly redact: Redact;
  /** For paths of `extend-context` that need functions. */
  readonly functions?: FunctionRunner;
}
