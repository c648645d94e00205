import type { JsonObject } from '../../language/json/json.js';

/** A file that a request brings: where it lies, or what is in it. */
export type GivenFile =
  | { readonly kind: 'path'; readonly name: string; readonly path: string }
  | { readonly kind: 'content'; readonly name: string; readonly base64: string };

/** What is to be run: a command with its arguments, or a command line as an analyst types it. */
export type Order =
  | { readonly kind: 'command'; readonly command: string; readonly args: JsonObject }
  | { readonly kind: 'line'; readonly line: string };

/** One request of the pipe, read and checked; what was null or absent is absent here. */
export interface PipeRequest {
  readonly order: Order;
  /** An integration's id or display name. */
  readonly integration?: string;
  /** The configuration of an instance, inline. */
  readonly params?: JsonObject;
  /** The name of a configured instance. */
  readonly instance?: string;
  /** By entry id. */
  readonly files: ReadonlyMap<string, GivenFile>;
  /** What `${…}` of a command line reads. */
  readonly context: JsonObject;
  readonly timeoutSeconds?: number;
  readonly warnings: readonly string[];
}
