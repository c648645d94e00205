import { describe, expect, it } from '@jest/globals';
import { at, type Client, listAt, longEnough, numberAt, openSimulator } from './client.js';
import { cleanFile, suspiciousFile } from './samples.js';

async function submitUrls(client: Client, count: number): Promise<number[]> {
  const ids: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const { body } = await client.submitUrl(`https://example.test/${index}`);
    ids.push(numberAt(body, 'data.submissions.0.submission_id'));
  }
  return ids;
}

const idsIn = (body: unknown, kind = 'submission') =>
  listAt(body, 'data').map((one) => numberAt(one, `${kind}_id`));

describe('lists', () => {
  it('are newest first, or as _order says', async () => {
    const client = await openSimulator();
    const ids = await submitUrls(client, 3);
    expect(idsIn((await client.get('/rest/submission')).body)).toEqual([...ids].reverse());
    expect(idsIn((await client.get('/rest/submission?_order=asc')).body)).toEqual(ids);
  });

  it('come in pages; a continuation id is good for one use, and the last page has none', async () => {
    const client = await openSimulator({ pageSize: 2 });
    const ids = await submitUrls(client, 5);
    const first = await client.get('/rest/submission?_order=asc');
    expect(idsIn(first.body)).toEqual(ids.slice(0, 2));
    expect(at(first.body, 'truncated')).toBe(false);
    const path = `/rest/continuation/${numberAt(first.body, 'continuation_id')}`;
    const second = await client.get(path);
    expect(idsIn(second.body)).toEqual(ids.slice(2, 4));
    const again = await client.get(path);
    expect([again.status, again.body]).toEqual([404, { error_msg: 'No such element', result: 'error' }]);
    const third = await client.get(`/rest/continuation/${numberAt(second.body, 'continuation_id')}`);
    expect(third.body).toEqual({ result: 'ok', data: listAt(third.body, 'data') });
    expect(idsIn(third.body)).toEqual(ids.slice(4));
  });

  it('give as many rows as _limit wants, and no continuation beyond', async () => {
    const client = await openSimulator({ pageSize: 2 });
    const ids = await submitUrls(client, 5);
    const one = await client.get('/rest/submission?_limit=1');
    expect(one.body).toEqual({ result: 'ok', data: listAt(one.body, 'data') });
    expect(idsIn(one.body)).toEqual(ids.slice(4));
    const three = await client.get('/rest/submission?_limit=3');
    expect(idsIn(three.body)).toHaveLength(2);
    const rest = await client.get(`/rest/continuation/${numberAt(three.body, 'continuation_id')}`);
    expect(idsIn(rest.body)).toEqual(ids.slice(2, 3));
  });

  it('take a window of ids, both ends inclusive', async () => {
    const client = await openSimulator();
    const ids = await submitUrls(client, 4);
    const { body } = await client.get(`/rest/submission?_min_id=${ids[1]}&_max_id=${ids[2]}`);
    expect(idsIn(body)).toEqual([ids[2], ids[1]]);
  });

  it('feed finished submissions in the order of their finish behind _last_id', async () => {
    const client = await openSimulator();
    const slow = numberAt((await client.submit(cleanFile, 'a.exe')).body, 'data.submissions.0.submission_id');
    client.simulator.advance(1_000);
    const quick = await client.submit(suspiciousFile, 'b.exe', { max_jobs: '0' });
    const fast = numberAt(quick.body, 'data.submissions.0.submission_id');
    expect(idsIn((await client.get('/rest/submission?_last_id=0')).body)).toEqual([]);
    client.simulator.advance(20_000);
    expect(idsIn((await client.get('/rest/submission?_last_id=0')).body)).toEqual([fast]);
    expect(idsIn((await client.get(`/rest/submission?_last_id=${slow}`)).body)).toEqual([]);
    client.simulator.advance(longEnough);
    expect(idsIn((await client.get('/rest/submission?_last_id=0')).body)).toEqual([fast, slow]);
    expect(idsIn((await client.get(`/rest/submission?_last_id=${fast}`)).body)).toEqual([slow]);
  });

  it('are filtered by fields, by ranges of time and by the path', async () => {
    const client = await openSimulator();
    const [first, second] = await submitUrls(client, 2);
    client.simulator.advance(10_000);
    await client.submit(suspiciousFile, 'b.exe', { tags: 'odd' });
    client.simulator.advance(longEnough);
    const ids = async (query: string) => idsIn((await client.get(`/rest/submission?${query}`)).body);
    expect(await ids('submission_verdict=suspicious')).toHaveLength(1);
    expect(await ids('submission_tags=odd')).toHaveLength(1);
    expect(await ids('submission_finished=True')).toHaveLength(3);
    expect(await ids('submission_created=2026-01-05T00:00:00~2026-01-05T09:00:05')).toEqual([second, first]);
    expect(await ids(`submission_id=${first}`)).toEqual([first]);
    expect(await ids('submission_no_such_field=1')).toEqual([]);
    const analyses = await client.get(`/rest/analysis?analysis_submission_id=${first}`);
    expect((await client.get(`/rest/analysis/submission/${first}`)).body).toEqual(analyses.body);
    expect(listAt(analyses.body, 'data')).toHaveLength(1);
    expect(listAt((await client.get('/rest/analysis/verdict/suspicious')).body, 'data')).toHaveLength(2);
  });

  it.each(['_limit=0', '_limit=abc', '_order=up', '_min_id=-1', 'verdict=clean', '__proto__=1'])(
    'refuse %s',
    async (query) => {
      const client = await openSimulator();
      await submitUrls(client, 1);
      const expected = query.startsWith('__') ? 200 : 400;
      expect((await client.get(`/rest/submission?${query}`)).status).toBe(expected);
    },
  );

  it.each(['job/sample/1', 'job/submission/abc', 'analysis/sample/1', 'submission/sample/1'])(
    '%s is empty, not missing',
    async (path) => {
      const client = await openSimulator();
      const reply = await client.get(`/rest/${path}`);
      expect([reply.status, reply.body]).toEqual([200, { result: 'ok', data: [] }]);
    },
  );

  it.each(['sample/abc', 'submission/1', 'job/-1', 'analysis/1e3', 'continuation/9001', 'sample/1/iocs'])(
    '%s is missing',
    async (path) => {
      const client = await openSimulator();
      const reply = await client.get(`/rest/${path}`);
      expect([reply.status, reply.body]).toEqual([404, { error_msg: 'No such element', result: 'error' }]);
    },
  );
});
