import { afterEach, describe, expect, it } from '@jest/globals';
import { http } from '../../../../src/automations/outside/http/http.js';
import { httpV2 } from '../../../../src/automations/outside/http/http-v2.js';
import { readStatuses } from '../../../../src/automations/outside/http/read-statuses.js';
import type { JsonObject } from '../../../../src/language/json/json.js';
import { type Answer, json, type LocalServer, localServer } from '../../../sdk/http/local-server.js';
import { contextsOf, edgesWith, filesOf, perform } from '../edges.js';

let server: LocalServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** Sends a request to a server that gives these answers. */
async function ask(answers: readonly Answer[], args: JsonObject = {}, automation = http, path = '/a//b?q=1') {
  server = await localServer(...answers);
  const edges = edgesWith();
  const drafts = await perform(automation, { method: 'GET', url: `${server.url}${path}`, ...args }, edges);
  return { drafts, contexts: contextsOf(drafts), received: server.received, pauses: edges.pauses };
}

const text = (status: number, body: string, headers: Record<string, string> = {}): Answer => {
  return (_request, response) => {
    response.writeHead(status, { 'X-Own': 'yes', ...headers });
    response.end(body);
  };
};

describe('http', () => {
  it('asks exactly for the address, and tells the answer whatever its status', async () => {
    const { contexts, received } = await ask([text(404, 'nothing here')]);
    expect(received).toMatchObject([{ method: 'GET', url: '/a//b?q=1' }]);
    expect(contexts).toEqual([
      {
        'HttpRequest.Response': {
          StatusCode: 404,
          Status: '404 Not Found',
          Body: 'nothing here',
          Headers: expect.objectContaining({ 'X-Own': ['yes'] }),
        },
      },
    ]);
  });

  it('stays on the server of the address, however its path begins', async () => {
    const { received } = await ask([text(200, '')], {}, http, '//evil.example.com/x');
    expect(received).toMatchObject([{ url: '//evil.example.com/x' }]);
  });

  it('sends a body, headers and who asks', async () => {
    const { received } = await ask([text(200, '')], {
      method: 'POST',
      body: { a: 1 },
      headers: 'X-One:1, X-Two: a:b,Content-Type:application/json',
      username: 'ana',
      password: 'secret',
    });
    expect(received[0]?.body.toString()).toBe('{"a":1}');
    expect(received[0]?.headers).toMatchObject({
      'x-one': '1',
      'x-two': 'a:b',
      'content-type': 'application/json',
      'content-length': '7',
      authorization: `Basic ${Buffer.from('ana:secret').toString('base64')}`,
    });
  });

  it('takes who asks from the address, and does not send them in it', async () => {
    server = await localServer(text(200, ''));
    const url = server.url.replace('http://', 'http://ana:p%40ss@');
    await perform(http, { method: 'DELETE', url });
    expect(server.received[0]).toMatchObject({
      method: 'DELETE',
      headers: { authorization: `Basic ${Buffer.from('ana:p@ss').toString('base64')}` },
    });
  });

  it('saves the answer as a file, named by us or by the server', async () => {
    const answer = [text(200, 'content', { 'Content-Disposition': 'attachment; filename="../x.pdf"' })];
    expect(await filesOf((await ask(answer, { saveAsFile: 'yes' })).drafts)).toEqual([['x.pdf', 'content']]);
    await server?.close();
    expect(await filesOf((await ask(answer, { saveAsFile: 'yes', filename: 'own' })).drafts)).toEqual([
      ['own', 'content'],
    ]);
    await server?.close();
    expect(await filesOf((await ask([text(200, 'c')], { saveAsFile: 'yes' })).drafts)).toEqual([
      ['http-file', 'c'],
    ]);
  });

  it('follows redirects on the same server only', async () => {
    const { contexts } = await ask([text(302, '', { Location: '/there' }), text(200, 'arrived')]);
    expect(contexts).toMatchObject([{ 'HttpRequest.Response': { Body: 'arrived' } }]);
    await server?.close();
    await expect(ask([text(302, '', { Location: 'http://example.com/' })])).rejects.toThrow('another host');
  });

  it('takes no more than 16 MiB', async () => {
    const flood: Answer = (_request, response) => response.end(Buffer.alloc(17 * 1024 * 1024));
    await expect(ask([flood])).rejects.toThrow('16 MiB');
  });

  it.each([
    [{ url: 'ftp://example.com/' }, '"url" must be'],
    [{ url: 'file:///etc/passwd' }, '"url" must be'],
    [{ url: 'no address' }, '"url" must be'],
    [{ method: 'TRACE' }, '"method" must be'],
    [{ headers: 'no header' }, 'must look like'],
    [{ headers: { 'X-A': 'a\r\nX-B: b' } }, 'cannot be sent'],
    [{ headers: { 'X A': 'a' } }, 'cannot be sent'],
    [{ headers: 'Transfer-Encoding:chunked' }, 'the connection says it'],
    [{ headers: 'Host:example.com' }, 'the connection says it'],
  ])('refuses %j', async (args: JsonObject, message) => {
    await expect(perform(http, { method: 'GET', url: 'http://127.0.0.1:1/', ...args })).rejects.toThrow(
      message,
    );
  });
});

describe('HttpV2', () => {
  it('tells an answer as JSON, with its address and headers', async () => {
    const { contexts, received } = await ask(
      [json(201, { a: [1] })],
      {
        method: 'PATCH',
        params: '{"p": "x y"}',
        headers: '"X-One": "1"',
        body: '{}',
        request_content_type: 'json',
        response_content_type: 'json',
        auth_credentials: 'ana,secret',
        parse_response_as: 'json',
      },
      httpV2,
      '/a?q=1',
    );
    expect(received[0]).toMatchObject({
      method: 'PATCH',
      url: '/a?q=1&p=x+y',
      headers: {
        'x-one': '1',
        'content-type': 'application/json',
        accept: 'application/json',
        authorization: `Basic ${Buffer.from('ana:secret').toString('base64')}`,
      },
    });
    expect(contexts).toEqual([
      {
        'HttpRequest.Response': {
          ParsedBody: { a: [1] },
          Body: '{"a":[1]}',
          StatusCode: 201,
          StatusText: 'Created',
          URL: `${server?.url}/a?q=1&p=x+y`,
          Headers: expect.objectContaining({ 'Content-Type': 'application/json' }),
        },
      },
    ]);
  });

  it('reads pairs as the editor writes them', async () => {
    const { received } = await ask(
      [text(200, '')],
      { method: 'HEAD', headers: [{ key: 'X-One', value: '1' }, { 'X-Two': '2' }] },
      httpV2,
    );
    expect(received[0]).toMatchObject({ method: 'HEAD', headers: { 'x-one': '1', 'x-two': '2' } });
  });

  it('takes some statuses for errors', async () => {
    await expect(ask([text(403, 'go away')], {}, httpV2)).rejects.toThrow('403 Forbidden: go away');
    await server?.close();
    expect((await ask([text(418, 'tea')], {}, httpV2)).contexts).toMatchObject([
      { 'HttpRequest.Response': { StatusCode: 418, ParsedBody: 'tea' } },
    ]);
    await server?.close();
    await expect(ask([text(200, '{')], { parse_response_as: 'json' }, httpV2)).rejects.toThrow('no JSON');
  });

  it('asks again after some statuses, as often as it is told', async () => {
    const args = { retry_on_status: '418-420', retry_count: '2', timeout_between_retries: '7' };
    const first = await ask([text(418, ''), text(200, 'done')], args, httpV2);
    expect([first.received.length, first.pauses]).toEqual([2, [7_000]]);
    await server?.close();
    const second = await ask([text(419, '')], args, httpV2);
    expect([second.received.length, second.pauses]).toEqual([3, [7_000, 7_000]]);
  });

  it('gives up in time', async () => {
    const silence: Answer = () => {};
    await expect(ask([silence], { timeout: '0.05' }, httpV2)).rejects.toThrow(
      'no answer within 0.05 seconds',
    );
  });

  it('stops when nobody waits for it any more', async () => {
    const edges = edgesWith([], { signal: AbortSignal.abort(new Error('given up')) });
    const asking = perform(httpV2, { method: 'GET', url: 'http://127.0.0.1:1/' }, edges);
    await expect(asking).rejects.toThrow('given up');
  });

  it.each([
    [{ headers: 'a:b' }, '"headers" must be an object'],
    [{ params: '[1]' }, '"params" must be an object'],
    [{ timeout: 'soon' }, '"timeout" must be a number'],
  ])('refuses %j', async (args: JsonObject, message) => {
    await expect(perform(httpV2, { method: 'GET', url: 'http://127.0.0.1:1/', ...args })).rejects.toThrow(
      message,
    );
  });
});

describe('readStatuses', () => {
  it('reads numbers and ranges, and passes over the rest', () => {
    expect([...readStatuses(['400-402', ' 500 ', 'x', '-', '999-100', '1000'])]).toEqual([
      400, 401, 402, 500,
    ]);
  });
});
