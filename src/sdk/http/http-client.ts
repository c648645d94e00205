import type { Json } from '../../language/json/json.js';

/** How an instance reaches its service. */
export interface HttpOptions {
  /** Scheme, host and any path before the requests' own, without a trailing slash: see `readServerUrl`. */
  readonly baseUrl: string;
  /** Sent with every request; values are secrets and appear in no log, error or trace. */
  readonly secretHeaders: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Accept any certificate, for this client only. */
  readonly insecure?: boolean;
  /** Use the environment's proxy (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`). */
  readonly proxy?: boolean;
  /** Wait and try again when the service answers 429. */
  readonly retryOnRateLimit: boolean;
  /** The service's name in messages. */
  readonly service: string;
}

/** One part of a multipart form. A file's content is asked for anew at each attempt. */
export type FormPart =
  | { readonly kind: 'field'; readonly name: string; readonly value: string }
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly fileName: string;
      readonly size: number;
      content(): AsyncIterable<Uint8Array>;
    };

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'DELETE' | 'PUT' | 'PATCH' | 'HEAD';
  /** Starts with a slash; its variable parts are already percent-encoded. Empty where the base URL is the whole address. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly form?: readonly FormPart[];
  /** Sent as it is, where there is no form; what it is, is said in the headers of the options. */
  readonly body?: Uint8Array;
  readonly signal: AbortSignal;
  /** When the caller's time is up: a wait that would last longer is refused at once, with the time to come back. */
  readonly deadline?: Date;
}

export interface HttpAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as text, by its charset, else UTF-8. */
  text(): string;
  /** The body as JSON; undefined when it is none. @throws AnswerUnreadable when it is beyond measure */
  json(): Json | undefined;
  readonly body: Uint8Array;
}

/**
 * An answer that may be larger than memory: a large body lies in a file until it is released. One that is forgotten
 * goes with the process at the latest.
 */
export interface Download {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes. */
  readonly size: number;
  /** The bytes from `start` up to but without `end`, all by default; any number of times before `release`. */
  content(start?: number, end?: number): AsyncIterable<Uint8Array>;
  /** The body as text, by its charset, else UTF-8; of a large one the first MiB. */
  text(): string;
  /** The body as JSON; undefined when it is none, or above a MiB. @throws AnswerUnreadable when it is beyond measure */
  json(): Json | undefined;
  release(): Promise<void>;
}

export interface DownloadLimits {
  /** Of the body, after unpacking. */
  readonly bytes: number;
  /** How long the service may pause in the middle of its answer; 60 by default. */
  readonly silentSeconds?: number;
}

export interface HttpClient {
  /**
   * Sends one request and answers with whatever status the service gave, after the retries that the options and
   * the method allow.
   * @throws ConnectionFailed when there was no answer; RateLimited when the service asks for more patience than
   *   allowed; AnswerTooLarge; UploadChanged; ProxyRefused; RedirectedElsewhere; the signal's reason when it was
   *   aborted.
   */
  send(request: HttpRequest): Promise<HttpAnswer>;
  /**
   * As {@link send}, but the body goes to disk as it comes.
   * @throws as {@link send}; AnswerTooLarge beyond the limit, AnswerStalled when nothing comes for too long, and then
   *   nothing is left on disk
   */
  download(request: HttpRequest, limits: DownloadLimits): Promise<Download>;
}
