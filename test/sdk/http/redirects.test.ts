import { afterEach, describe, expect, it } from '@jest/globals';
import { RedirectedElsewhere } from '../../../src/sdk/errors/index.js';
import { createHost } from '../../../src/sdk/http/create-host.js';
import type { HttpRequest } from '../../../src/sdk/http/http-client.js';
import { type Answer, json, type LocalServer, localServer } from './local-server.js';

const servers: LocalServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(...answers: Answer[]): Promise<LocalServer> {
  const server = await localServer(...answers);
  servers.push(server);
  return server;
}

function send({ url }: LocalServer, method: HttpRequest['method'] = 'GET') {
  const options = { service: 'VMRay', baseUrl: url, retryOnRateLimit: true };
  const client = createHost({ environment: {}, backOff: () => 0 }).http({
    ...options,
    secretHeaders: { Authorization: 'api_key canary' },
  });
  return client.send({ method, path: '/rest/x', signal: new AbortController().signal });
}

const to = (location: string, status = 302): Answer =>
  json(status, { error_msg: 'moved' }, { Location: location });
const good = json(200, { result: 'ok' });

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])('of status %d is followed with the key', async (status) => {
    const server = await serve(to('/rest/y?z=1', status), good);
    expect((await send(server)).status).toBe(200);
    expect(server.received.map(({ url }) => url)).toEqual(['/rest/x', '/rest/y?z=1']);
    expect(server.received[1]?.headers.authorization).toBe('api_key canary');
  });

  it.each([300, 304, 305, 306])('is none with status %d', async (status) => {
    const server = await serve(to('/rest/y', status), good);
    expect((await send(server)).status).toBe(status);
  });

  it('keeps the key where it brings a login of its own', async () => {
    let login = '';
    const server = await serve((_request, response) => to(login)(_request, response), good);
    login = server.url.replace('//', '//a:b@');
    await send(server);
    expect(server.received[1]?.headers.authorization).toBe('api_key canary');
  });

  it('is followed step by step, five times at most', async () => {
    const short = await serve(...[1, 2, 3, 4, 5].map((step) => to(`${step}`)), good);
    expect((await send(short)).status).toBe(200);
    expect(short.received.map(({ url }) => url)).toEqual(
      ['x', '1', '2', '3', '4', '5'].map((step) => `/rest/${step}`),
    );
    const endless = await serve(to('/rest/x'));
    await expect(send(endless)).rejects.toThrow('it redirects without end');
    expect(endless.received).toHaveLength(6);
  });

  it('is not followed elsewhere at a later step either', async () => {
    const other = await serve(good);
    const server = await serve(to('/rest/y'), to(other.url));
    await expect(send(server)).rejects.toThrow(RedirectedElsewhere);
    expect(other.received).toHaveLength(0);
  });

  it.each(['blob:', 'view-source:'])(
    'is not taken for one to the same host when it begins with %s',
    async (scheme) => {
      let target = '';
      const server = await serve((request, response) => to(target)(request, response));
      target = `${scheme}${server.url}/rest/y`;
      await expect(send(server)).rejects.toThrow(RedirectedElsewhere);
      expect(server.received).toHaveLength(1);
    },
  );

  it.each([
    '2852039166',
    '0xA9FEA9FE',
    '0xa9.0376.43518',
    '0251.0376.0251.0376',
    '169.254.43518',
    '169.254.169.254.',
    '[::ffff:169.254.169.254]',
    '[::ffff:a9fe:a9fe]',
    '[64:ff9b::a9fe:a9fe]',
    '%E2%91%A0%E2%91%A5%E2%91%A8.254.169.254',
    '%31%36%39.254.169.254',
    '127.0.0.1@169.254.169.254',
    'localhost.169.254.169.254.nip.io',
  ])('does not lead to %s', async (host) => {
    const server = await serve(to(`http://${host}/latest/meta-data/`));
    await expect(send(server)).rejects.toThrow(RedirectedElsewhere);
  });

  it('is an answer to a POST', async () => {
    const server = await serve(to('/rest/y', 307));
    expect((await send(server, 'POST')).status).toBe(307);
    expect(server.received).toHaveLength(1);
  });
});
