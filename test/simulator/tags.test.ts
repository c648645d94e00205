import { describe, expect, it } from '@jest/globals';
import { at, longEnough, numberAt, openSimulator } from './client.js';
import { cleanFile } from './samples.js';

async function subjects() {
  const client = await openSimulator();
  const { body } = await client.submit(cleanFile, 'a.exe', { tags: 'first' });
  client.simulator.advance(longEnough);
  const submission = numberAt(body, 'data.submissions.0.submission_id');
  const analyses = await client.get(`/rest/analysis/submission/${submission}`);
  const analysis = numberAt(analyses.body, 'data.0.analysis_id');
  const tags = async (kind: 'submission' | 'analysis') => {
    const id = kind === 'submission' ? submission : analysis;
    return at((await client.get(`/rest/${kind}/${id}`)).body, `data.${kind}_tags`);
  };
  return {
    client,
    tags,
    submission: `/rest/submission/${submission}`,
    analysis: `/rest/analysis/${analysis}`,
  };
}

describe('tags', () => {
  it.each(['submission', 'analysis'] as const)('of a %s are added and deleted by path', async (kind) => {
    const { client, tags, ...paths } = await subjects();
    const before = kind === 'submission' ? ['first'] : [];
    const added = await client.send('POST', `${paths[kind]}/tag/faulty`);
    expect([added.status, added.body]).toEqual([200, { result: 'ok' }]);
    await client.send('POST', `${paths[kind]}/tag/faulty`);
    expect(await tags(kind)).toEqual([...before, 'faulty']);
    const deleted = await client.send('DELETE', `${paths[kind]}/tag/faulty`);
    expect([deleted.status, deleted.body]).toEqual([200, { result: 'ok' }]);
    expect(await tags(kind)).toEqual(before);
    expect((await client.send('DELETE', `${paths[kind]}/tag/faulty`)).status).toBe(404);
  });

  it('may be named in the query or in a form, and hold slashes and blanks in the path', async () => {
    const { client, tags, submission } = await subjects();
    await client.send('POST', `${submission}/tag?tag_name=by-query`);
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    await client.send('POST', `${submission}/tag`, { headers, body: 'tag_name=by-form' });
    const form = new FormData();
    form.append('tag_name', 'by-multipart');
    await client.send('POST', `${submission}/tag`, { body: form });
    await client.send('POST', `${submission}/tag/a%20b/c?d=1`);
    expect(await tags('submission')).toEqual(['first', 'by-query', 'by-form', 'by-multipart', 'a b/c']);
    await client.send('DELETE', `${submission}/tag?tag_name=by-query`);
    expect(await tags('submission')).toEqual(['first', 'by-form', 'by-multipart', 'a b/c']);
  });

  it('are refused where they hold other characters or are too long', async () => {
    const { client, submission } = await subjects();
    for (const tag of ['%3Cscript%3E', 'x'.repeat(256), '%0a', 'a%2Cb']) {
      expect((await client.send('POST', `${submission}/tag/${tag}`)).status).toBe(400);
    }
    expect((await client.send('POST', `${submission}/tag`)).status).toBe(400);
  });

  it('need a submission that is there', async () => {
    const { client } = await subjects();
    expect((await client.send('POST', '/rest/submission/1/tag/x')).status).toBe(404);
    expect((await client.send('DELETE', '/rest/analysis/1/tag/x')).status).toBe(404);
  });
});
