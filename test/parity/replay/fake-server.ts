import nock from 'nock';
import type { SentRequest } from '../actual.js';
import { beyondRecording, bodyText } from '../expected-entries.js';
import { canonicalPath } from '../original/path.js';
import type { Answer, Exchange } from '../recorded-case.js';
import { readMultipart } from './multipart.js';

export interface FakeServer {
  /** What it received so far. */
  readonly requests: readonly SentRequest[];
  close(): void;
}

/** Answers that the platform would give again, and again. */
const lasting: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/**
 * Stands for the recorder's server, whatever its address: no request leaves this process. An exchange for the same
 * method and path is answered first, else the next one in order; beyond the recording a limit or an outage lasts, and
 * anything else is a 599.
 */
export function startFakeServer(exchanges: readonly Exchange[]): FakeServer {
  const requests: SentRequest[] = [];
  const left = [...exchanges];
  let last: Answer = beyondRecording;

  function answerTo(request: SentRequest): Answer {
    const fitting = left.findIndex((exchange) => isSame(exchange, request));
    const [exchange] = left.splice(Math.max(fitting, 0), 1);
    if (!exchange) return lasting.has(last.status) ? last : beyondRecording;
    last = exchange.answer;
    return last;
  }

  if (!nock.isActive()) nock.activate();
  nock.disableNetConnect();
  for (const scheme of ['https', 'http']) {
    const scope = nock(new RegExp(`^${scheme}:`)).persist();
    for (const method of ['GET', 'POST', 'PUT', 'DELETE']) {
      scope.intercept(/.*/, method).reply(function (uri, body) {
        const request = receive(this.req, scheme, method, uri, body);
        requests.push(request);
        const answer = answerTo(request);
        return [answer.status, bytesToSend(answer), { ...answer.headers }];
      });
    }
  }
  return {
    requests,
    close() {
      nock.cleanAll();
      nock.enableNetConnect();
      nock.restore();
    },
  };
}

function bytesToSend(answer: Answer): Buffer {
  return answer.body.kind === 'bytes' ? answer.body.bytes : Buffer.from(bodyText(answer));
}

function isSame({ request }: Exchange, sent: SentRequest): boolean {
  return request.method === sent.method && plain(request.path) === plain(sent.path);
}

function plain(path: string): string {
  return canonicalPath(path.replace(/\/{2,}/g, '/'));
}

function receive(
  raw: nock.ReplyFnContext['req'],
  scheme: string,
  method: string,
  uri: string,
  body: nock.Body,
): SentRequest {
  const [path = '', query = ''] = splitOnce(uri, '?');
  const contentType = header(raw, 'content-type');
  const multipart = contentType.startsWith('multipart/form-data');
  return {
    method,
    path,
    query: Object.fromEntries(new URLSearchParams(query)),
    origin: `${scheme}://${header(raw, 'host')}`,
    authorization: header(raw, 'authorization'),
    ...(multipart ? { multipart: readMultipart(bytesOf(body), contentType) } : {}),
  };
}

function splitOnce(text: string, mark: string): readonly string[] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** nock hands over a body that is not UTF-8 in hexadecimal; a multipart body begins with two hyphens. */
function bytesOf(body: nock.Body): Buffer {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return text.startsWith('--') ? Buffer.from(text, 'utf8') : Buffer.from(text, 'hex');
}

function header(raw: nock.ReplyFnContext['req'], name: string): string {
  const value: unknown = raw.headers[name];
  return Array.isArray(value) ? value.join(', ') : String(value ?? '');
}
