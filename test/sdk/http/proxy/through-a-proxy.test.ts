import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHost } from '../../../../src/sdk/http/create-host.js';
import type { HttpTrace } from '../../../../src/sdk/http/http-trace.js';
import { json, type LocalServer, localServer } from '../local-server.js';
import { type SecureServer, secureServer } from '../secure-server.js';
import { type LocalProxy, localProxy } from './local-proxy.js';

const key = 'canary-key-4711';
const password = 'canary pass@word';
const login = `analyst:${encodeURIComponent(password)}`;

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

let secure: SecureServer;
let plain: LocalServer;
beforeEach(async () => {
  secure = await secureServer();
  plain = await localServer(json(200, { result: 'ok' }));
  closers.push(secure.close, plain.close);
});

async function proxyOf(refusal?: string): Promise<LocalProxy> {
  const proxy = await localProxy(refusal);
  closers.push(proxy.close);
  return proxy;
}

interface Setting {
  readonly environment: Readonly<Record<string, string>>;
  readonly proxy?: boolean;
  readonly insecure?: boolean;
}

/** Sends one GET, or several one after another; gives the last answer or error, and all that was traced. */
async function ask(
  baseUrl: string,
  { environment, proxy = true, insecure = false }: Setting,
  times = 1,
): Promise<{ readonly status?: number; readonly error?: unknown; readonly traces: readonly HttpTrace[] }> {
  const traces: HttpTrace[] = [];
  try {
    const client = createHost({
      environment: { SSL_CERT_FILE: secure.authority, ...environment },
      backOff: () => 0,
      trace: (event) => traces.push(event),
    }).http({
      service: 'VMRay',
      baseUrl,
      secretHeaders: { Authorization: `api_key ${key}` },
      retryOnRateLimit: true,
      proxy,
      insecure,
    });
    let status: number | undefined;
    for (let time = 0; time < times; time++) {
      const answer = await client.send({
        method: 'GET',
        path: '/rest/x',
        signal: new AbortController().signal,
      });
      status = answer.status;
    }
    return { ...(status === undefined ? {} : { status }), traces };
  } catch (error) {
    return { error, traces };
  }
}

describe('a proxy', () => {
  it('is asked for a tunnel to an https service, which it cannot look into', async () => {
    const proxy = await proxyOf();
    const { status } = await ask(secure.url, { environment: { HTTPS_PROXY: `http://${proxy.address}` } });
    expect(status).toBe(200);
    expect(proxy.asked).toEqual([{ line: `CONNECT localhost:${secure.port}`, login: undefined }]);
    expect(secure.received[0]?.line).toBe('GET /rest/x');
    expect(secure.received[0]?.headers['authorization']).toBe(`api_key ${key}`);
    expect(secure.received[0]?.headers['proxy-authorization']).toBeUndefined();
  });

  it('keeps a tunnel for the next request', async () => {
    const proxy = await proxyOf();
    await ask(secure.url, { environment: { HTTPS_PROXY: proxy.address } }, 5);
    expect(secure.received).toHaveLength(5);
    expect(proxy.asked).toHaveLength(1);
  });

  it('passes on requests to an http service', async () => {
    const proxy = await proxyOf();
    const { status } = await ask(plain.url, { environment: { http_proxy: proxy.address } });
    expect(status).toBe(200);
    expect(proxy.asked).toEqual([{ line: `GET ${plain.url}/rest/x`, login: undefined }]);
    expect(plain.received).toHaveLength(1);
  });

  it('gets its user name and password, and nobody else does', async () => {
    const proxy = await proxyOf();
    const expected = `Basic ${Buffer.from(`analyst:${password}`).toString('base64')}`;
    const way = `http://${login}@${proxy.address}`;
    const tunnelled = await ask(secure.url, { environment: { HTTPS_PROXY: way } });
    const passedOn = await ask(plain.url, { environment: { HTTP_PROXY: way } });
    expect(proxy.asked.map((one) => one.login)).toEqual([expected, expected]);
    expect(JSON.stringify([secure.received, tunnelled.traces, passedOn.traces])).not.toMatch(
      /canary(?!-key)/,
    );
    expect(JSON.stringify(tunnelled.traces)).not.toContain(key);
  });

  it.each([
    [
      'asks for a login',
      'HTTP/1.1 407 Proxy Authentication Required\r\n\r\n',
      'answered with status 407. It asks for a user name',
    ],
    [
      'speaks in the name of the service',
      'HTTP/1.1 302 Found\r\nLocation: https://elsewhere.test\r\n\r\n{"result":"ok"}',
      'answered with status 302.',
    ],
    ['is out of order', 'HTTP/1.1 502 Bad Gateway\r\n\r\n', 'answered with status 502.'],
  ])('is named, without its password, when it %s', async (_what, refusal, words) => {
    const proxy = await proxyOf(refusal);
    const { error, traces } = await ask(secure.url, {
      environment: { HTTPS_PROXY: `http://${login}@${proxy.address}` },
    });
    expect(error).toMatchObject({
      name: 'ProxyRefused',
      message: expect.stringContaining(
        `The proxy http://${proxy.address} did not connect to https://localhost:${secure.port}: it ${words}`,
      ),
    });
    const shown = JSON.stringify([error, Object.getOwnPropertyDescriptors(error), traces]);
    expect(shown).not.toMatch(/canary|analyst/);
    expect(secure.connections).toBe(0);
  });

  it('is named when it refuses what is not tunnelled', async () => {
    const proxy = await proxyOf('no');
    const { error } = await ask(plain.url, { environment: { HTTP_PROXY: proxy.address } });
    expect(error).toMatchObject({ name: 'ProxyRefused', status: 407 });
  });

  it('is named when it is not there', async () => {
    const proxy = await localProxy();
    await proxy.close();
    for (const [target, variable] of [
      [secure.url, 'HTTPS_PROXY'],
      [plain.url, 'HTTP_PROXY'],
    ] as const) {
      const { error } = await ask(target, {
        environment: { [variable]: `http://${login}@${proxy.address}` },
      });
      expect(error).toMatchObject({
        message: `Could not reach VMRay at ${target} through the proxy http://${proxy.address}: the connection was refused (ECONNREFUSED).`,
      });
    }
  });

  it('does not change who is trusted', async () => {
    const proxy = await proxyOf();
    const environment = { HTTPS_PROXY: proxy.address, SSL_CERT_FILE: '' };
    const refused = await ask(secure.url, { environment });
    expect(refused.error).toMatchObject({ reason: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' });
    expect((await ask(secure.url, { environment, insecure: true })).status).toBe(200);
    expect((await ask(secure.url, { environment })).error).toMatchObject({
      reason: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    });
  });

  it('is passed by when the instance does not want it, or NO_PROXY names the service', async () => {
    const proxy = await proxyOf();
    const way = { HTTPS_PROXY: proxy.address, HTTP_PROXY: proxy.address };
    const before = { ...process.env };
    Object.assign(process.env, way);
    try {
      for (const target of [secure.url, plain.url]) {
        expect((await ask(target, { environment: way, proxy: false })).status).toBe(200);
        expect((await ask(target, { environment: { ...way, NO_PROXY: 'localhost,127.0.0.1' } })).status).toBe(
          200,
        );
        // What stands in the process's own environment is nobody's business.
        expect((await ask(target, { environment: {} })).status).toBe(200);
      }
    } finally {
      process.env = before;
    }
    expect(proxy.asked).toEqual([]);
  });

  it('resolves the names: none is looked up here', async () => {
    const proxy = await proxyOf();
    const { status } = await ask(`https://vmray.test:${secure.port}`, {
      environment: { HTTPS_PROXY: proxy.address },
    });
    expect(status).toBe(200);
  });

  it('is a matter of configuration when it cannot be used', async () => {
    const { error } = await ask(secure.url, { environment: { HTTPS_PROXY: `socks5://${login}@host:1080` } });
    expect(error).toMatchObject({
      name: 'ConfigurationError',
      message:
        'The proxy "socks5://******@host:1080" in HTTPS_PROXY has the scheme socks5; only http and https proxies are supported. It should look like http://proxy.example.org:3128.',
    });
  });
});
