import type { Logger } from '../logger.js';
import type { Redact } from './redact.js';

/** A logger that masks secrets before a line is written (design decision 16). */
export function redactingLogger(log: Logger, redact: Redact): Logger {
  return {
    debug: (message) => log.debug(redact(message)),
    info: (message) => log.info(redact(message)),
    warn: (message) => log.warn(redact(message)),
  };
}
