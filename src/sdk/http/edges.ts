import type { Logger } from '../logger.js';
import type { Redact } from '../redaction/redact.js';
import type { Environment } from './environment.js';
import type { HttpTrace } from './http-trace.js';
import type { Sleep } from './rate-gate.js';

/** The edges of one instance; each has the real thing as its default. */
export interface HostOptions {
  readonly log?: Logger;
  /** Told of every request and answer; texts are redacted. */
  readonly trace?: (event: HttpTrace) => void;
  /** Masks the instance's secrets in traces. */
  readonly redact?: Redact;
  readonly now?: () => Date;
  readonly sleep?: Sleep;
  /** Milliseconds before the given repetition (1 for the first) where the service names no time. */
  readonly backOff?: (attempt: number) => number;
  /** How often one request is repeated after a 429; D16 says 10. */
  readonly maximumRateLimitRetries?: number;
  /** Bytes of one answer that is taken into memory. */
  readonly maximumAnswerBytes?: number;
  /** Names proxies and certificates: `HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`, `SSL_CERT_FILE`. The process's own by default. */
  readonly environment?: Environment;
  /** Below it lie large answers while they are taken in; the system's folder for temporary files by default. */
  readonly spoolFolder?: string;
}

export type Edges = Required<HostOptions>;
