import { afterEach, describe, expect, it } from '@jest/globals';
import { ConnectionFailed, RateLimited, RedirectedElsewhere } from '../../../src/sdk/errors/index.js';
import { createHost } from '../../../src/sdk/http/create-host.js';
import type { HostOptions } from '../../../src/sdk/http/edges.js';
import type { HttpOptions, HttpRequest } from '../../../src/sdk/http/http-client.js';
import type { HttpTrace } from '../../../src/sdk/http/http-trace.js';
import { type Answer, json, type LocalServer, localServer } from './local-server.js';

const key = 'canary-key-4711';
const servers: LocalServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(...answers: Answer[]): Promise<LocalServer> {
  const server = await localServer(...answers);
  servers.push(server);
  return server;
}

interface Setting {
  readonly http?: Partial<HttpOptions>;
  readonly host?: HostOptions;
}

/** A client whose waits are noted instead of waited, with a clock that moves by them. */
function clientFor(baseUrl: string, { http = {}, host = {} }: Setting = {}) {
  const waits: number[] = [];
  let clock = Date.parse('2026-01-01T00:00:00Z');
  const traces: HttpTrace[] = [];
  const client = createHost({
    now: () => new Date(clock),
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
      clock += milliseconds;
    },
    backOff: (attempt) => attempt,
    trace: (event) => traces.push(event),
    redact: (text) => text.replaceAll(key, '******'),
    ...host,
  }).http({
    service: 'VMRay',
    baseUrl,
    secretHeaders: { Authorization: `api_key ${key}` },
    retryOnRateLimit: true,
    ...http,
  });
  return { client, waits, traces, now: () => new Date(clock) };
}

function get(more: Partial<HttpRequest> = {}): HttpRequest {
  return { method: 'GET', path: '/rest/sample/5', signal: new AbortController().signal, ...more };
}

const throttled = (headers: Record<string, string> = {}) => json(429, { error_msg: 'throttled' }, headers);
const good = json(200, { result: 'ok' });

describe('the HTTP client', () => {
  it('sends the key in the header and nowhere else', async () => {
    const server = await serve(good);
    const { client, traces } = clientFor(server.url);
    await client.send(get({ query: { tag: 'a b&c' } }));
    expect(server.received[0]?.headers.authorization).toBe(`api_key ${key}`);
    expect(server.received[0]?.url).toBe('/rest/sample/5?tag=a+b%26c');
    expect(JSON.stringify(traces)).not.toContain(key);
  });

  it.each([
    ['Retry-After in seconds', { 'Retry-After': '7' }, 7_000],
    ['Retry-After as a date', { 'Retry-After': 'Thu, 01 Jan 2026 00:00:09 GMT' }, 9_000],
    ['an unreadable Retry-After', { 'Retry-After': 'soon' }, 1],
    ['no Retry-After', {}, 1],
  ])('waits after a 429 with %s (D16)', async (_name, headers, expected) => {
    const server = await serve(throttled(headers), good);
    const { client, waits } = clientFor(server.url);
    expect((await client.send(get())).status).toBe(200);
    expect(waits).toEqual([expected]);
  });

  it('repeats a throttled request ten times, then names the seconds to wait', async () => {
    const server = await serve(throttled({ 'Retry-After': '3' }));
    const { client } = clientFor(server.url);
    await expect(client.send(get())).rejects.toThrow(
      'Rate limit exceeded! Please wait 3 seconds and re-run.',
    );
    expect(server.received).toHaveLength(11);
  });

  it('makes one attempt when retry_on_rate_limit is off', async () => {
    const server = await serve(throttled({ 'Retry-After': '30' }), good);
    const { client, now } = clientFor(server.url, { http: { retryOnRateLimit: false } });
    const error: unknown = await client.send(get()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RateLimited);
    expect(error).toMatchObject({ seconds: 30, retryAt: new Date(now().getTime() + 30_000) });
    expect(server.received).toHaveLength(1);
  });

  it('gives up at once when the wait is longer than the command may last', async () => {
    const server = await serve(throttled({ 'Retry-After': '600' }), good);
    const { client, now } = clientFor(server.url);
    const deadline = new Date(now().getTime() + 60_000);
    await expect(client.send(get({ deadline }))).rejects.toThrow('Please wait 600 seconds');
    expect(server.received).toHaveLength(1);
  });

  it('keeps the other requests of the instance behind the gate that one answer closed', async () => {
    const server = await serve(throttled({ 'Retry-After': '5' }), good);
    const { client, waits } = clientFor(server.url);
    await client.send(get());
    await client.send(get());
    expect(waits).toEqual([5_000]);
    expect(server.received).toHaveLength(3);
  });

  it.each([502, 503, 504])('repeats a GET after %d and hands over the last answer', async (status) => {
    const server = await serve(json(status, { error_msg: 'maintenance' }));
    const { client } = clientFor(server.url);
    const answer = await client.send(get());
    expect([answer.status, answer.json()]).toEqual([status, { error_msg: 'maintenance' }]);
    expect(server.received).toHaveLength(4);
  });

  it('repeats a GET whose connection is cut', async () => {
    const server = await serve((_request, response) => response.destroy(), good);
    const { client } = clientFor(server.url);
    expect((await client.send(get())).status).toBe(200);
  });

  it.each(['cut', '503'])('never sends a POST twice by itself (%s)', async (fault) => {
    const broken: Answer = fault === 'cut' ? (_request, response) => response.destroy() : json(503, {});
    const server = await serve(broken, good);
    const { client } = clientFor(server.url);
    await client.send(get({ method: 'POST' })).catch(() => undefined);
    expect(server.received).toHaveLength(1);
  });

  it('sends a throttled POST again with its whole body, read anew', async () => {
    const server = await serve(throttled({ 'Retry-After': '1' }), good);
    const { client } = clientFor(server.url);
    let readings = 0;
    async function* content() {
      readings++;
      yield Buffer.from('first ');
      yield Buffer.from('second');
    }
    await client.send(
      get({
        method: 'POST',
        form: [
          { kind: 'field', name: 'archive_password', value: 'infected' },
          { kind: 'file', name: 'sample_file', fileName: 'a.exe', size: 12, content },
        ],
      }),
    );
    const [first, second] = server.received.map(({ body }) => body.toString());
    expect(second).toContain('first second');
    expect(second).toContain('filename="a.exe"');
    expect(first?.length).toBe(second?.length);
    expect(readings).toBe(2);
  });

  it('follows a redirect on the same host, but never to another', async () => {
    const other = await serve(good);
    const same = await serve(
      (_request, response) => response.writeHead(302, { Location: '/rest/sample/6' }).end(),
      good,
    );
    expect((await clientFor(same.url).client.send(get())).status).toBe(200);
    const away = await serve((_request, response) =>
      response.writeHead(302, { Location: `${other.url}/x` }).end(),
    );
    await expect(clientFor(away.url).client.send(get())).rejects.toThrow(RedirectedElsewhere);
    expect(other.received).toHaveLength(0);
    expect(away.received).toHaveLength(1);
  });

  it('reports a refused connection in words, without the key and without a cause', async () => {
    const server = await localServer(good);
    await server.close();
    const error: unknown = await clientFor(server.url)
      .client.send(get())
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConnectionFailed);
    expect(error).toMatchObject({ reason: 'ECONNREFUSED' });
    expect(error instanceof Error && (error.cause ?? 'no cause')).toBe('no cause');
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain(key);
  });

  it('refuses an answer that is larger than allowed, without asking again', async () => {
    const server = await serve((_request, response) => response.end('x'.repeat(10_000)));
    const { client } = clientFor(server.url, { host: { maximumAnswerBytes: 1_000 } });
    await expect(client.send(get())).rejects.toThrow(/larger than allowed/);
    expect(server.received).toHaveLength(1);
  });

  it('stops waiting when its signal is aborted', async () => {
    const server = await serve(() => {});
    const abort = new AbortController();
    const pending = clientFor(server.url).client.send(get({ signal: abort.signal }));
    abort.abort(new Error('the analyst gave up'));
    await expect(pending).rejects.toThrow('the analyst gave up');
  });

  it('reads text by its charset, and as UTF-8 without one (D38)', async () => {
    const latin = await serve((_request, response) =>
      response
        .writeHead(200, { 'Content-Type': 'text/html; charset=ISO-8859-1' })
        .end(Buffer.from('Größe', 'latin1')),
    );
    const bare = await serve((_request, response) =>
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>Größe</p>'),
    );
    expect((await clientFor(latin.url).client.send(get())).text()).toBe('Größe');
    expect((await clientFor(bare.url).client.send(get())).text()).toBe('<p>Größe</p>');
  });
});
