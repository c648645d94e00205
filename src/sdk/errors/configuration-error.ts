import { SortieError } from './sortie-error.js';

/** An instance cannot work as it is configured: a missing key, a malformed server URL, an unknown reliability. */
export class ConfigurationError extends SortieError {
  readonly code = 'configuration';
}
