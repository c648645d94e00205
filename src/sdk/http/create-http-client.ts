import { Agent } from 'node:https';
import axios, {
  type AxiosError,
  type AxiosInstance,
  type AxiosRequestConfig,
  type AxiosResponse,
} from 'axios';
import axiosRetry from 'axios-retry';
import { RateLimited } from '../errors/rate-limited.js';
import { RedirectedElsewhere } from '../errors/redirected-elsewhere.js';
import type { Edges } from './edges.js';
import { httpAnswer } from './http-answer.js';
import type { HttpAnswer, HttpClient, HttpOptions, HttpRequest } from './http-client.js';
import { multipart } from './multipart.js';
import { RateGate } from './rate-gate.js';
import { readRetryAfter } from './retry-after.js';
import { translateError } from './translate-error.js';

/** Answers after which a GET is worth repeating (D16). */
const passing: ReadonlySet<number> = new Set([502, 503, 504]);
const passingRetries = 3;
const maximumRedirects = 5;
/** Failures that a repetition would only repeat: an answer that is too large, a redirect that is refused or endless. */
const lasting: ReadonlySet<string> = new Set([
  'ERR_BAD_RESPONSE',
  'ERR_FR_REDIRECTION_FAILURE',
  'ERR_FR_TOO_MANY_REDIRECTS',
]);

/**
 * One axios client for one instance. axios-retry repeats GETs after connection errors and passing answers; a 429
 * is the gate's matter, for every method, since a throttled request was not carried out. Everything else that may
 * have been received is never sent twice.
 */
export function createHttpClient(options: HttpOptions, edges: Edges): HttpClient {
  const gate = new RateGate(edges.now, edges.sleep);
  const client = createAxios(options, edges);
  const { origin } = new URL(options.baseUrl);

  async function attempt(request: HttpRequest, number: number): Promise<HttpAnswer> {
    const url = edges.redact(address(options, request));
    edges.trace({ kind: 'request', method: request.method, url, attempt: number });
    const began = edges.now().getTime();
    let elsewhere: string | undefined;
    const leave = (target: string) => {
      elsewhere = target;
    };
    const response = await client
      .request<ArrayBuffer>(axiosRequest(request, origin, leave))
      .catch((error: unknown) => {
        request.signal.throwIfAborted();
        if (elsewhere !== undefined) throw new RedirectedElsewhere(options.service, origin, elsewhere);
        const outcome = translateError(error, options.service, origin);
        if (outcome instanceof Error) {
          edges.trace({
            kind: 'failure',
            method: request.method,
            url,
            reason: edges.redact(outcome.message),
          });
          throw outcome;
        }
        return outcome;
      });
    const answer = httpAnswer(response.status, plainHeaders(response), new Uint8Array(response.data));
    const { status, headers, body } = answer;
    const milliseconds = edges.now().getTime() - began;
    edges.trace({
      kind: 'answer',
      method: request.method,
      url,
      status,
      headers,
      bytes: body.byteLength,
      milliseconds,
    });
    return answer;
  }

  /** Waits behind the gate, or says at once that the wait is longer than this command may last. */
  async function passGate(request: HttpRequest): Promise<void> {
    const wait = gate.remaining();
    if (wait === 0) return;
    if (request.deadline && edges.now().getTime() + wait > request.deadline.getTime())
      throw rateLimited(wait);
    edges.trace({ kind: 'wait', milliseconds: wait, why: `${options.service} asked for it` });
    await gate.pass(request.signal);
  }

  function rateLimited(milliseconds: number): RateLimited {
    return new RateLimited(new Date(edges.now().getTime() + milliseconds), Math.ceil(milliseconds / 1000));
  }

  async function send(request: HttpRequest): Promise<HttpAnswer> {
    const maximumAttempts = 1 + (options.retryOnRateLimit ? edges.maximumRateLimitRetries : 0);
    for (let number = 1; ; number++) {
      if (options.retryOnRateLimit) await passGate(request);
      const answer = await attempt(request, number);
      if (answer.status !== 429) return answer;
      const asked = readRetryAfter(answer.headers['retry-after'], edges.now());
      if (number >= maximumAttempts) {
        if (asked === undefined) return answer;
        throw rateLimited(asked);
      }
      gate.close(asked ?? edges.backOff(number));
    }
  }

  return { send };
}

function createAxios(options: HttpOptions, edges: Edges): AxiosInstance {
  const client = axios.create({
    baseURL: options.baseUrl,
    headers: {
      Accept: 'application/json, */*',
      'User-Agent': 'Sortie',
      ...options.headers,
      ...options.secretHeaders,
    },
    responseType: 'arraybuffer',
    transformResponse: [],
    maxBodyLength: Number.POSITIVE_INFINITY,
    maxContentLength: edges.maximumAnswerBytes,
    ...(options.proxy ? {} : { proxy: false as const }),
    ...(options.insecure ? { httpsAgent: new Agent({ rejectUnauthorized: false, keepAlive: true }) } : {}),
  });
  axiosRetry(client, {
    retries: passingRetries,
    retryCondition: (error) =>
      error.config?.method === 'get' &&
      (error.response ? passing.has(error.response.status) : isPassingFailure(error)),
    retryDelay: (count) => edges.backOff(count),
  });
  return client;
}

/** A failure that may be gone the next moment. */
function isPassingFailure(error: AxiosError): boolean {
  return axiosRetry.isNetworkError(error) && !lasting.has(error.code ?? '');
}

function axiosRequest(
  request: HttpRequest,
  origin: string,
  leave: (target: string) => void,
): AxiosRequestConfig {
  const reading = request.method === 'GET';
  return {
    method: request.method,
    url: request.path,
    signal: request.signal,
    validateStatus: (status) => !(reading && passing.has(status)),
    // A followed POST would have its body kept in memory, and could hand the sample to somebody else.
    maxRedirects: reading ? maximumRedirects : 0,
    beforeRedirect: (next: Record<string, unknown>) => {
      const target = String(next['href']);
      if (URL.canParse(target) && new URL(target).origin === origin) return;
      leave(target);
      throw new Error('redirected to another host');
    },
    ...(request.query ? { params: new URLSearchParams(request.query) } : {}),
    ...(request.form ? { data: multipart(request.form) } : {}),
  };
}

function address(options: HttpOptions, request: HttpRequest): string {
  const query = request.query ? `?${new URLSearchParams(request.query)}` : '';
  return `${options.baseUrl}${request.path}${query}`;
}

function plainHeaders(response: AxiosResponse): Record<string, string> {
  return Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}
