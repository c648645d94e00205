import type { Json } from '../language/json/json.js';
import type { Host } from '../sdk/host.js';
import { memoryDownload } from '../sdk/http/download/memory-download.js';
import { httpAnswer } from '../sdk/http/http-answer.js';
import type { HttpAnswer, HttpRequest } from '../sdk/http/http-client.js';
import { silentLogger } from '../sdk/logger.js';

/** An answer of a service. `body` is sent as JSON, unless it is a text or bytes. */
export interface TestAnswer {
  /** 200 by default. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Json | Uint8Array;
}

/** A host that answers from a list, and remembers what it was asked. */
export interface TestHost extends Host {
  readonly requests: readonly HttpRequest[];
}

/**
 * A host for tests: requests are answered by `answer`, or in the order of a list whose last item repeats; the clock
 * stands still.
 */
export function testHost(
  answer: readonly TestAnswer[] | ((request: HttpRequest) => TestAnswer),
  now: Date = new Date('2024-01-01T00:00:00Z'),
): TestHost {
  const requests: HttpRequest[] = [];
  const answerTo = (request: HttpRequest): TestAnswer | undefined =>
    typeof answer === 'function' ? answer(request) : answer[Math.min(requests.length, answer.length) - 1];
  async function send(request: HttpRequest): Promise<HttpAnswer> {
    requests.push(request);
    const { status = 200, headers = {}, body = null } = answerTo(request) ?? {};
    return httpAnswer(status, headers, bytesOf(body));
  }
  return {
    requests,
    log: silentLogger,
    now: () => now,
    http: () => ({ send, download: async (request) => memoryDownload(await send(request)) }),
  };
}

function bytesOf(body: Json | Uint8Array): Uint8Array {
  if (body instanceof Uint8Array) return body;
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}
