import type { JsonObject } from '../../src/language/json/json.js';
import type { RequestOnWire } from './recorded-case.js';

/** A request of ours, as the fake server received it. */
export interface SentRequest extends RequestOnWire {
  /** Scheme and host. */
  readonly origin: string;
  /** The header of that name. */
  readonly authorization: string;
}

/**
 * What our integration did for the same call. Entries of files carry `_content {sha256, size}`, and their `FileID` is
 * `FILE-ID-n`, as in the recordings.
 */
export interface Actual {
  readonly entries: readonly JsonObject[];
  readonly requests: readonly SentRequest[];
}
