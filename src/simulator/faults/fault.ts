/**
 * What shall go wrong with requests (`interface.md`, The simulator). The members may be combined:
 * a submission can be carried out, kept out of lists, and its answer lost.
 */
export interface Fault {
  /** An HTTP method, or `*` for all. */
  readonly method: string;
  /** A regular expression, looked for in the path as sent, without the query. */
  readonly path: string;
  /** How many requests it befalls. */
  readonly times: number;
  /** Answers with this status instead of carrying the request out. */
  readonly status?: number;
  /** Headers of that answer. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Body of that answer: text as it is, anything else as JSON. */
  readonly body?: unknown;
  /** Waits this many milliseconds before anything else, by the machine's clock. */
  readonly delayMs?: number;
  /** Carries the request out, then cuts the connection. */
  readonly dropAnswer?: boolean;
  /** Carries a submission out, but keeps it out of lists for this many milliseconds. */
  readonly hideForMs?: number;
}
