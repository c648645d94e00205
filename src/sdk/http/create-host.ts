import type { Host } from '../host.js';
import { type Logger, silentLogger } from '../logger.js';
import { backOff } from './back-off.js';
import { createHttpClient } from './create-http-client.js';
import type { HttpTrace } from './http-trace.js';
import type { Sleep } from './rate-gate.js';
import type { Redact } from './redaction.js';
import { sleep } from './sleep.js';

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
  /** Bytes of one answer. */
  readonly maximumAnswerBytes?: number;
}

export type Edges = Required<HostOptions>;

const mebibyte = 1024 * 1024;

/** The real edges, with some of them replaced: a fixed clock, an instant sleep, fewer retries. */
export function createHost(options: HostOptions = {}): Host {
  const edges: Edges = {
    log: silentLogger,
    trace: () => {},
    redact: (text) => text,
    now: () => new Date(),
    sleep,
    backOff: (attempt) => backOff(attempt, Math.random),
    maximumRateLimitRetries: 10,
    maximumAnswerBytes: 64 * mebibyte,
    ...options,
  };
  return { log: edges.log, now: edges.now, http: (httpOptions) => createHttpClient(httpOptions, edges) };
}
