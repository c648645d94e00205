import { describe, expect, it } from '@jest/globals';
import { parseFaults } from '../../src/simulator/index.js';
import { at, listAt, numberAt, openSimulator, textAt } from './client.js';
import { cleanFile } from './samples.js';

describe('faults', () => {
  it('answer so many requests of that method and path, and no others', async () => {
    const client = await openSimulator();
    const list = [
      { method: 'GET', path: '^/rest/system_info$', times: 2, status: 503, headers: { 'Retry-After': '7' } },
    ];
    expect((await client.faults(list)).status).toBe(200);
    expect((await client.get('/rest/billing_info')).status).toBe(200);
    for (const left of [1, 0]) {
      const reply = await client.get('/rest/system_info');
      expect([reply.status, reply.headers.get('Retry-After'), at(reply.body, 'result')]).toEqual([
        503,
        '7',
        'error',
      ]);
      expect(listAt((await client.get('/simulator/faults')).body, '').map((one) => at(one, 'times'))).toEqual(
        [left],
      );
    }
    expect((await client.get('/rest/system_info')).status).toBe(200);
  });

  it('may have a body: text as it is, anything else as JSON', async () => {
    const client = await openSimulator({
      faults: [
        { method: 'GET', path: 'system', times: 1, status: 502, body: '<html>bad gateway</html>' },
        {
          method: 'GET',
          path: 'system',
          times: 1,
          status: 200,
          body: { result: 'error', error_msg: 'Internal error' },
        },
        {
          method: 'GET',
          path: 'system',
          times: 1,
          status: 200,
          body: 'x',
          headers: { 'Content-Type': 'application/zip' },
        },
        { method: 'GET', path: 'system', times: 1, status: 429, headers: { 'Retry-After': '60' } },
      ],
    });
    const html = await client.get('/rest/system_info');
    expect([html.status, html.bytes.toString()]).toEqual([502, '<html>bad gateway</html>']);
    expect(html.headers.get('Content-Type')).toMatch('text/html');
    expect((await client.get('/rest/system_info')).body).toEqual({
      result: 'error',
      error_msg: 'Internal error',
    });
    expect((await client.get('/rest/system_info')).headers.get('Content-Type')).toBe('application/zip');
    const throttled = await client.get('/rest/system_info');
    expect(at(throttled.body, 'error_msg')).toBe('Request was throttled. Expected available in 60 seconds.');
    expect(throttled.headers.get('X-Simulator')).toBe('sortie');
  });

  it('dropAnswer carries the request out and cuts the connection', async () => {
    const client = await openSimulator();
    await client.faults([{ method: 'POST', path: '/rest/sample/submit', times: 1, dropAnswer: true }]);
    await expect(
      client.submit(cleanFile, 'lost.exe', { submission_metadata: '{"k":"1"}' }),
    ).rejects.toThrow();
    const state = await client.get('/simulator/state');
    expect(listAt(state.body, 'submissions')).toHaveLength(1);
    expect(at(state.body, 'submissions.0.name')).toBe('lost.exe');
    expect(at(state.body, 'submissions.0.metadata')).toBe('{"k":"1"}');
    expect((await client.submit(cleanFile, 'kept.exe')).status).toBe(200);
  });

  it('hideForMs keeps a submission out of lists for that long', async () => {
    const client = await openSimulator();
    await client.faults([{ method: 'POST', path: 'submit', times: 1, hideForMs: 5000 }]);
    const { body } = await client.submit(cleanFile);
    const id = numberAt(body, 'data.submissions.0.submission_id');
    const sample = numberAt(body, 'data.samples.0.sample_id');
    const lists = ['/rest/submission', `/rest/submission/sample/${sample}`];
    const counts = async () => {
      const replies = await Promise.all(lists.map((list) => client.get(list)));
      return replies.map((reply) => listAt(reply.body, 'data').length);
    };
    expect(await counts()).toEqual([0, 0]);
    expect((await client.get(`/rest/submission/${id}`)).status).toBe(200);
    client.simulator.advance(4999);
    expect(await counts()).toEqual([0, 0]);
    client.simulator.advance(1);
    expect(await counts()).toEqual([1, 1]);
  });

  it('delayMs holds a request back, and the end of the simulator does not wait for it', async () => {
    const client = await openSimulator();
    await client.faults([
      { method: 'GET', path: 'system_info', times: 1, delayMs: 1 },
      { method: 'GET', path: 'system_info', times: 1, delayMs: 3_000_000 },
    ]);
    expect((await client.get('/rest/system_info')).status).toBe(200);
    const held = client.get('/rest/system_info').then(
      (reply) => reply.status,
      () => 'cut off',
    );
    // The request has arrived once its fault is used up.
    let left = 1;
    while (left > 0) left = numberAt((await client.get('/simulator/faults')).body, '1.times');
    await client.simulator.close();
    expect([500, 'cut off']).toContain(await held);
  });

  it('befall requests with a wrong key too, as a proxy in front would', async () => {
    const client = await openSimulator({ faults: [{ method: '*', path: '.', times: 1, status: 504 }] });
    const headers = { Authorization: 'api_key wrong' };
    expect((await client.send('GET', '/rest/system_info', { headers })).status).toBe(504);
    expect((await client.send('GET', '/rest/system_info', { headers })).status).toBe(401);
  });

  it.each([
    [{}, 'list'],
    [['x'], 'Fault 1'],
    [[{ method: 'GET', path: '(', times: 1 }], '"path"'],
    [[{ method: 'GET', times: 1 }], '"path"'],
    [[{ path: '/' }, { path: '/', times: -1 }], 'Fault 2'],
    [[{ path: '/', times: 'twice' }], '"times"'],
    [[{ path: '/', method: 7 }], '"method"'],
    [[{ path: '/', status: 42 }], '"status"'],
    [[{ path: '/', dropAnswer: 'yes' }], '"dropAnswer"'],
    [[{ path: '/', delayMs: 1e12 }], '"delayMs"'],
    [[{ path: '/', after: -1 }], '"after"'],
    [[{ path: '/', every: 0 }], '"every"'],
    [[{ path: '/', every: 1.5 }], '"every"'],
    [[{ path: '/', cutBodyAt: -1 }], '"cutBodyAt"'],
    [[{ path: '/', dripMs: '5' }], '"dripMs"'],
    [[{ path: '/', headers: { 'a b': 'c' } }], '"headers"'],
    [[{ path: '/', headers: { a: 'c\r\nd: e' } }], '"headers"'],
    [[{ path: '/', dropanswer: true }], '"dropanswer"'],
  ])('%j is refused with words that help', async (list, words) => {
    const client = await openSimulator();
    await client.faults([{ method: 'GET', path: 'kept', times: 9 }]);
    const { status, body } = await client.faults(list);
    expect(status).toBe(400);
    expect(textAt(body, 'error_msg')).toContain(words);
    expect(at((await client.get('/simulator/faults')).body, '0.path')).toBe('kept');
    expect(() => parseFaults(list)).toThrow(words);
  });
});
