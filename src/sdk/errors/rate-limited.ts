import { SortieError } from './sortie-error.js';

/** The service asks to come back later, and later is beyond this command's patience. */
export class RateLimited extends SortieError {
  readonly code = 'rate-limited';

  constructor(
    readonly retryAt: Date,
    readonly seconds: number,
  ) {
    super(`Rate limit exceeded! Please wait ${seconds} seconds and re-run.`);
  }
}
