import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { type AxiosRequestConfig, type AxiosResponse, isAxiosError } from 'axios';
import { AnswerUnreadable } from '../errors/answer-unreadable.js';
import { firstWords } from '../errors/first-words.js';
import { ProxyRefused } from '../errors/proxy-refused.js';
import { RedirectedElsewhere } from '../errors/redirected-elsewhere.js';
import { ArrivingBody } from './arriving-body.js';
import { createAxios, type WaitBefore } from './create-axios.js';
import type { Environment } from './environment.js';
import type { DownloadLimits, HttpOptions, HttpRequest } from './http-client.js';
import { multipart } from './multipart.js';
import { isPassingStatus } from './passing.js';
import { redirectTarget } from './redirect-target.js';
import { translateError } from './translate-error.js';

/** An answer whose body is still on its way; it must be read to its end. */
export interface Arriving {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ArrivingBody;
}

/**
 * Sends a request once, and hands its answer to `take` as it arrives. Whatever goes wrong up to the answer's last byte
 * is one of our own errors.
 */
export type Transport = <Taken>(
  request: HttpRequest,
  limits: DownloadLimits,
  take: (answer: Arriving) => Promise<Taken>,
) => Promise<Taken>;

const maximumRedirects = 5;
/** Methods of packing; what axios knows of them it has unpacked, and the header is gone. */
const packing = /gzip|deflate|compress|br|zstd/i;

/** @throws ConfigurationError when the environment names a proxy or certificates that cannot be used */
export function createTransport(
  options: HttpOptions,
  environment: Environment,
  waitBefore: WaitBefore,
): Transport {
  const { axios, proxy } = createAxios(options, environment, waitBefore);
  const { service } = options;
  const { origin } = new URL(options.baseUrl);

  return async (request, limits, take) => {
    const upload = uploadOf(request);
    let hasAnswer = false;
    let giveUp = () => {};
    try {
      const send = (how: AxiosRequestConfig) =>
        axios.request<Readable>({ ...methodAndPath(request), ...upload?.config, ...how }).catch(lastAnswer);
      let response = await send({});
      // A followed POST would have its body kept in memory, and could hand the sample to somebody else.
      if (request.method === 'GET') {
        let target = redirectTarget(response, `${options.baseUrl}${request.path}`);
        for (let followed = 0; target !== undefined; followed++) {
          response.data.destroy();
          if (!target.startsWith(`${origin}/`)) throw new RedirectedElsewhere(service, origin, target);
          if (followed === maximumRedirects) throw new EndlessRedirects();
          response = await send({ url: target, params: undefined });
          target = redirectTarget(response, target);
        }
      }
      hasAnswer = true;
      // axios no longer listens to the signal once it took an answer for an error.
      const { data } = response;
      giveUp = () => data.destroy(new Error('The answer is not wanted any more.'));
      if (request.signal.aborted) giveUp();
      request.signal.addEventListener('abort', giveUp);
      if (proxy && response.status === 407) {
        response.data.destroy();
        throw new ProxyRefused(proxy.origin, origin, response.status);
      }
      const encoding: unknown = response.headers['content-encoding'];
      if (typeof encoding === 'string' && packing.test(encoding)) {
        response.data.destroy();
        throw new AnswerUnreadable(
          service,
          `it is packed in a way that is not known here, ${JSON.stringify(firstWords(encoding, 100))}`,
        );
      }
      const body = new ArrivingBody(response.data, limits, service);
      return await take({ status: response.status, headers: plainHeaders(response), body });
    } catch (error) {
      request.signal.throwIfAborted();
      throw upload?.failure() ?? translateError(error, service, origin, proxy?.origin, hasAnswer);
    } finally {
      request.signal.removeEventListener('abort', giveUp);
      upload?.stop();
    }
  };
}

/** In the words of axios, which speak for themselves (`ConnectionFailed`). */
class EndlessRedirects extends Error {
  readonly code = 'ERR_FR_TOO_MANY_REDIRECTS';
}

/** After the last repetition a passing answer is an answer like any other. */
function lastAnswer(error: unknown): AxiosResponse<Readable> {
  if (isAxiosError<Readable>(error) && error.response) return error.response;
  throw error;
}

interface Upload {
  readonly config: AxiosRequestConfig;
  /** What went wrong with the files, if anything did. */
  failure(): unknown;
  /** An answer may come before all is sent: the rest is not, and the files are closed. */
  stop(): void;
}

function uploadOf({ form, body }: HttpRequest): Upload | undefined {
  if (!form && !body) return undefined;
  if (!form) return { config: { data: body }, failure: () => undefined, stop() {} };
  const { contentType, length, bytes } = multipart(form, `----sortie${randomBytes(16).toString('hex')}`);
  let failure: unknown;
  async function* watched(): AsyncGenerator<Uint8Array> {
    try {
      yield* bytes();
    } catch (error) {
      failure = error;
      throw error;
    }
  }
  const data = Readable.from(watched(), { objectMode: false });
  // Whoever sends it may not listen yet, or not any more.
  data.on('error', () => {});
  return {
    config: { data, headers: { 'Content-Type': contentType, 'Content-Length': length } },
    failure: () => failure,
    stop: () => data.destroy(new Error('The rest is not wanted.')),
  };
}

function methodAndPath(request: HttpRequest): AxiosRequestConfig {
  return {
    method: request.method,
    url: request.path,
    // Redirects are followed above: axios also follows them to other hosts.
    maxRedirects: 0,
    validateStatus: (status) => request.method !== 'GET' || !isPassingStatus(status),
    signal: request.signal,
    ...(request.query ? { params: new URLSearchParams(request.query) } : {}),
  };
}

function plainHeaders(response: AxiosResponse): Record<string, string> {
  return Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}
