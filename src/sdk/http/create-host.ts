import { tmpdir } from 'node:os';
import type { Host } from '../host.js';
import { silentLogger } from '../logger.js';
import { backOff } from './back-off.js';
import { createHttpClient } from './create-http-client.js';
import type { Edges, HostOptions } from './edges.js';
import { sleep } from './sleep.js';

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
    maximumAnswerBytes: 16 * mebibyte,
    environment: process.env,
    spoolFolder: tmpdir(),
    ...options,
  };
  return { log: edges.log, now: edges.now, http: (httpOptions) => createHttpClient(httpOptions, edges) };
}
