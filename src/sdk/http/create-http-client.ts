import { RateLimited } from '../errors/rate-limited.js';
import { masked } from '../redaction/redact.js';
import { isSecretArgument } from '../redaction/secret-name.js';
import { takeBody } from './download/take-body.js';
import type { Edges } from './edges.js';
import { httpAnswer } from './http-answer.js';
import type { Download, DownloadLimits, HttpClient, HttpOptions, HttpRequest } from './http-client.js';
import { isCutAnswer } from './passing.js';
import { type Pass, RateGate } from './rate-gate.js';
import { readRetryAfter } from './retry-after.js';
import { type Arriving, createTransport } from './transport.js';

const cutAnswerRetries = 3;

/** What every kind of answer has. */
interface Taken {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** How an answer is taken in. */
interface Taking<Answer> {
  readonly limits: DownloadLimits;
  take(arriving: Arriving): Promise<Answer>;
  /** Bytes. */
  sizeOf(answer: Answer): number;
  /** Lets an answer go that nobody will see. */
  drop(answer: Answer): Promise<void>;
}

/**
 * One client for one instance. A GET is repeated after connection errors and passing answers; a 429 is the gate's
 * matter, for every method, since a throttled request was not carried out. Everything else that may have been received
 * is never sent twice.
 * @throws ConfigurationError when the environment names a proxy or certificates that cannot be used
 */
export function createHttpClient(options: HttpOptions, edges: Edges): HttpClient {
  const gate = new RateGate(edges.now, edges.sleep);
  const transport = createTransport(options, edges.environment, (repetition) => {
    const milliseconds = edges.backOff(repetition);
    edges.trace({ kind: 'wait', milliseconds, why: `${options.service} could not answer` });
    return milliseconds;
  });
  let requests = 0;

  /** One attempt, told of in the trace. */
  async function attempt<Answer extends Taken>(
    request: HttpRequest,
    number: number,
    taking: Taking<Answer>,
  ): Promise<Answer> {
    const { method } = request;
    const url = edges.redact(address(options, request));
    edges.trace({ kind: 'request', method, url, attempt: number });
    const began = edges.now().getTime();
    try {
      const answer = await transport(request, taking.limits, (arriving) => taking.take(arriving));
      const { status, headers } = answer;
      const milliseconds = edges.now().getTime() - began;
      edges.trace({
        kind: 'answer',
        method,
        url,
        status,
        headers,
        bytes: taking.sizeOf(answer),
        milliseconds,
      });
      return answer;
    } catch (error) {
      const reason = error instanceof Error ? edges.redact(error.message) : 'no reason was given';
      edges.trace({ kind: 'failure', method, url, reason });
      throw error;
    }
  }

  /** Waits for the request's turn. */
  async function enter(request: HttpRequest, order: number): Promise<Pass> {
    const wait = gate.expectedWait();
    if (wait > 0) edges.trace({ kind: 'wait', milliseconds: wait, why: `${options.service} asked for it` });
    const { signal, deadline } = request;
    return gate.enter({ order, signal, ...(deadline ? { deadline } : {}) });
  }

  function isInTime(wait: number, { deadline }: HttpRequest): boolean {
    return !deadline || edges.now().getTime() + wait <= deadline.getTime();
  }

  function rateLimited(milliseconds: number): RateLimited {
    return new RateLimited(new Date(edges.now().getTime() + milliseconds), Math.ceil(milliseconds / 1000));
  }

  async function exchange<Answer extends Taken>(
    request: HttpRequest,
    taking: Taking<Answer>,
  ): Promise<Answer> {
    const order = requests++;
    let refusals = 0;
    let failures = 0;
    for (;;) {
      const pass = options.retryOnRateLimit ? await enter(request, order) : undefined;
      let answer: Answer | undefined;
      let failure: unknown;
      try {
        answer = await attempt(request, refusals + failures + 1, taking);
      } catch (error) {
        failure = error;
      }

      if (answer?.status === 429) {
        refusals += 1;
        const asked = readRetryAfter(answer.headers['retry-after'], edges.now());
        pass?.refused(asked ?? edges.backOff(refusals));
        const isLast = !pass || refusals > edges.maximumRateLimitRetries;
        if (isLast && asked === undefined) return answer;
        await taking.drop(answer);
        if (isLast && asked !== undefined) throw rateLimited(asked);
        continue;
      }
      if (answer) pass?.allowed();
      else pass?.lost();

      if (answer) return answer;
      const wait = edges.backOff(failures + 1);
      const isWorthIt = request.method === 'GET' && isCutAnswer(failure) && isInTime(wait, request);
      if (!isWorthIt || failures >= cutAnswerRetries) throw failure;
      failures += 1;
      edges.trace({ kind: 'wait', milliseconds: wait, why: `${options.service} cut its answer off` });
      await edges.sleep(wait, request.signal);
    }
  }

  return {
    send: (request) =>
      exchange(request, {
        limits: { bytes: edges.maximumAnswerBytes },
        take: async ({ status, headers, body }) =>
          httpAnswer(status, headers, await body.whole(), options.service),
        sizeOf: ({ body }) => body.byteLength,
        async drop() {},
      }),
    download: (request, limits) =>
      exchange<Download>(request, {
        limits,
        take: (arriving) => takeBody(arriving, edges.spoolFolder, options.service),
        sizeOf: ({ size }) => size,
        drop: (answer) => answer.release(),
      }),
  };
}

/** For the trace: what a query calls a secret is masked, whether or not anybody knows it for one. */
function address(options: HttpOptions, request: HttpRequest): string {
  const shown = Object.entries(request.query ?? {}).map(([name, value]): [string, string] => [
    name,
    isSecretArgument(name) ? masked : value,
  ]);
  const query = shown.length > 0 ? `?${new URLSearchParams(shown)}` : '';
  return `${options.baseUrl}${request.path}${query}`;
}
