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
  /** Lets that many matching requests pass before anything happens; 0 by default. */
  readonly after?: number;
  /** Befalls each so-manieth matching request, counted after `after`; 1, all of them, by default. */
  readonly every?: number;
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
  /** Announces the whole body, and cuts the connection after that many bytes of it. A shorter body arrives whole. */
  readonly cutBodyAt?: number;
  /** Sends the body in up to {@link dripPieces} pieces, with a pause of that many milliseconds between two. */
  readonly dripMs?: number;
  /** Carries a submission out, but keeps it out of lists for this many milliseconds. */
  readonly hideForMs?: number;
}

/** Pieces of a body that drips, so that it takes the same time whatever its length. */
export const dripPieces = 10;
