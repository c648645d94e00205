import type { HttpClient, HttpOptions } from './http/http-client.js';
import type { Logger } from './logger.js';

/** What the runtime lends to an integration: everything at the edge, passed in, so that tests need no mock. */
export interface Host {
  http(options: HttpOptions): HttpClient;
  readonly log: Logger;
  now(): Date;
}
