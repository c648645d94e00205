import zlib, { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ConnectionFailed } from '../../../src/sdk/errors/index.js';
import { createHost } from '../../../src/sdk/http/create-host.js';
import { type Answer, type LocalServer, localServer } from './local-server.js';

const servers: LocalServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function clientOf(answer: Answer) {
  const server = await localServer(answer);
  servers.push(server);
  return createHost({ environment: {} }).http({
    service: 'VMRay',
    baseUrl: server.url,
    secretHeaders: {},
    retryOnRateLimit: true,
  });
}

const request = () => ({ method: 'GET', path: '/x', signal: new AbortController().signal }) as const;

function coded(encoding: string, body: Uint8Array | string): Answer {
  return (_request, response) => response.writeHead(200, { 'content-encoding': encoding }).end(body);
}

describe('an answer that is packed', () => {
  it('is unpacked', async () => {
    const client = await clientOf(coded('GZIP', gzipSync('{"a":1}')));
    expect((await client.send(request())).json()).toEqual({ a: 1 });
  });

  // Node 22.15 and later unpack it.
  const zstd = 'createZstdDecompress' in zlib ? [] : ['zstd'];
  it.each(['gzip, gzip', 'br, gzip', ...zstd, 'x-unheard-of-gzip'])('by %s is refused', async (encoding) => {
    const client = await clientOf(coded(encoding, gzipSync('x')));
    const why = `The answer of VMRay was not read: it is packed in a way that is not known here, "${encoding}".`;
    await expect(client.send(request())).rejects.toThrow(why);
    await expect(client.download(request(), { bytes: 1_000 })).rejects.toThrow(why);
  });

  it.each(['identity', 'utf-8'])('by nothing, %s, is read', async (encoding) => {
    const client = await clientOf(coded(encoding, '{"a":1}'));
    expect((await client.send(request())).json()).toEqual({ a: 1 });
  });
});

describe('an answer that comes one byte at a time', () => {
  const bytes = 3_000;
  const drops: Answer = (_request, response) => {
    for (let count = 0; count < bytes; count++) response.write('a');
    response.end();
  };

  it('is put together', async () => {
    const client = await clientOf(drops);
    expect((await client.send(request())).text()).toBe('a'.repeat(bytes));
    expect((await client.download(request(), { bytes: 10_000 })).text()).toBe('a'.repeat(bytes));
  });
});

describe('the words of a failed connection', () => {
  it.each([
    ['HPE_HEADER_OVERFLOW', 'the head of its answer is too large'],
    ['HPE_INVALID_CONSTANT', 'its answer is not HTTP'],
    ['EPROTO', 'it does not speak TLS there'],
    ['ERR__ERROR_FORMAT_PADDING_2', 'its answer is packed and cannot be unpacked'],
  ])('for %s', (code, words) => {
    expect(new ConnectionFailed('VMRay', 'https://a.test', code).message).toBe(
      `Could not reach VMRay at https://a.test: ${words} (${code}).`,
    );
  });
});
