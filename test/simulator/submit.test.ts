import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { at, listAt, numberAt, openSimulator } from './client.js';
import { cleanFile } from './samples.js';

const submission = (body: unknown, name: string) => at(body, `data.submissions.0.submission_${name}`);
const formHeader = { 'Content-Type': 'application/x-www-form-urlencoded' };

describe('parameters of a submission', () => {
  it('come from the query, from a form and from multipart fields, and the body counts', async () => {
    const client = await openSimulator();
    const form = new URLSearchParams({ sample_url: 'https://example.test/', tags: 'from-form' });
    const inForm = await client.send('POST', '/rest/sample/submit?tags=from-query&shareable=True', {
      headers: formHeader,
      body: form.toString(),
    });
    expect(submission(inForm.body, 'tags')).toEqual(['from-form']);
    expect(submission(inForm.body, 'shareable')).toBe(true);
    const inFields = await client.submit(cleanFile, 'a.exe', {
      tags: 'x, y,,x',
      shareable: 'false',
      comment: 'hi',
    });
    expect(submission(inFields.body, 'tags')).toEqual(['x', 'y']);
    expect(submission(inFields.body, 'shareable')).toBe(false);
    expect(submission(inFields.body, 'comment')).toBe('hi');
  });

  it('are read after the file as well as before it', async () => {
    const client = await openSimulator();
    const form = new FormData();
    form.append('sample_file', new Blob(['x']), 'a.exe');
    form.append('tags', 'late');
    const { body } = await client.send('POST', '/rest/sample/submit', { body: form });
    expect(submission(body, 'tags')).toEqual(['late']);
  });

  it('keep metadata and user configuration as they were sent', async () => {
    const client = await openSimulator();
    const metadata = '{"attempt":"7/é/\\"quoted\\""}';
    const { body } = await client.submitUrl('https://example.test/', {
      submission_metadata: metadata,
      user_config: '{"timeout": 120}',
    });
    expect(submission(body, 'submission_metadata')).toBe(metadata);
    client.simulator.advance(60_000);
    const id = numberAt(body, 'data.submissions.0.submission_id');
    const analyses = await client.get(`/rest/analysis/submission/${id}`);
    expect(at(analyses.body, 'data.0.analysis_user_config_config')).toBe('{"timeout": 120}');
  });

  it('cap dynamic jobs with max_jobs', async () => {
    const client = await openSimulator();
    const none = await client.submit(cleanFile, 'a.exe', { max_jobs: '0' });
    expect(listAt(none.body, 'data.jobs')).toHaveLength(0);
    expect(listAt(none.body, 'data.static_jobs')).toHaveLength(1);
    const two = await client.submit(cleanFile, 'a.exe', { max_jobs: '2' });
    expect(listAt(two.body, 'data.jobs')).toHaveLength(1);
  });

  it.each([
    ['max_jobs', 'two'],
    ['max_jobs', '-1'],
    ['max_jobs', '²'],
    ['shareable', 'maybe'],
    ['user_config', '{"net_scheme_name": "a"b"}'],
    ['user_config', '[]'],
    ['user_config', '['.repeat(100_000)],
    ['analysis_caching', 'sometimes'],
    ['analyzer_mode', 'quick'],
    ['tags', 'good,b<d'],
    ['tags', 'x'.repeat(256)],
  ])('%s is refused where it is wrong', async (name, value) => {
    const client = await openSimulator();
    const { status, body } = await client.submit(cleanFile, 'a.exe', { [name]: value });
    expect([status, body]).toEqual([
      400,
      { error_msg: `Parameter "${name}" has an invalid value`, result: 'error' },
    ]);
    expect(listAt((await client.get('/simulator/state')).body, 'submissions')).toHaveLength(0);
  });

  it('need a file or a URL, not both', async () => {
    const client = await openSimulator();
    const neither = await client.send('POST', '/rest/sample/submit?shareable=true');
    const both = await client.submit(cleanFile, 'a.exe', { sample_url: 'https://example.test/' });
    expect([neither.status, both.status]).toEqual([400, 400]);
    expect(at(neither.body, 'result')).toBe('error');
  });
});

describe('what is known of an uploaded file', () => {
  it('has its real hashes, size and name', async () => {
    const client = await openSimulator();
    const { body } = await client.submit(cleanFile, 'Grüße 日本語.docx');
    const hash = (name: string) => createHash(name).update(cleanFile).digest('hex');
    const sample = 'data.samples.0.sample';
    expect(at(body, `${sample}_md5hash`)).toBe(hash('md5'));
    expect(at(body, `${sample}_sha1hash`)).toBe(hash('sha1'));
    expect(at(body, `${sample}_sha256hash`)).toBe(hash('sha256'));
    expect(at(body, `${sample}_ssdeephash`)).toMatch(/^\d+:[A-Za-z0-9+/]+:[A-Za-z0-9+/]+$/);
    expect(at(body, `${sample}_filesize`)).toBe(cleanFile.length);
    expect(at(body, `${sample}_filename`)).toBe('Grüße 日本語.docx');
    expect(at(body, `${sample}_type`)).toBe('Word Document');
    expect(at(body, `${sample}_webif_url`)).toMatch(`${client.simulator.url}/user/sample/view?id=`);
    for (const name of ['md5', 'sha1', 'sha256']) {
      const found = await client.get(`/rest/sample/${name}/${hash(name).toUpperCase()}`);
      expect(listAt(found.body, 'data')).toHaveLength(1);
    }
    const unknown = await client.get(`/rest/sample/sha256/${'0'.repeat(64)}`);
    expect([unknown.status, unknown.body]).toEqual([200, { result: 'ok', data: [] }]);
  });

  it('is one sample under several names', async () => {
    const client = await openSimulator();
    await client.submit(cleanFile, 'first.exe');
    const { body } = await client.submit(cleanFile, 'second.exe');
    expect(at(body, 'data.samples.0.sample_filename')).toBe('first.exe');
    expect(at(body, 'data.samples.0.submission_filename')).toBe('second.exe');
    const id = numberAt(body, 'data.samples.0.sample_id');
    expect(listAt((await client.get(`/rest/submission/sample/${id}`)).body, 'data')).toHaveLength(2);
  });

  it('is another sample than the URL with the same bytes', async () => {
    const client = await openSimulator();
    const url = 'https://example.test/a';
    const [byUrl, byFile] = [await client.submitUrl(url), await client.submit(url, 'link.txt')];
    expect(at(byUrl.body, 'data.samples.0.sample_id')).not.toBe(at(byFile.body, 'data.samples.0.sample_id'));
    const sha256 = at(byUrl.body, 'data.samples.0.sample_sha256hash');
    expect(listAt((await client.get(`/rest/sample/sha256/${sha256}`)).body, 'data')).toHaveLength(2);
  });

  it('may have its name in base64, by either way', async () => {
    const client = await openSimulator();
    const encoded = Buffer.from('Rechnung März.pdf').toString('base64');
    const plain = await client.submit(cleanFile, 'ascii.pdf', { sample_filename_b64enc: encoded });
    expect(submission(plain.body, 'filename')).toBe('Rechnung März.pdf');
    const marked = await client.submit('other', '@param=sample_filename_b64enc', {
      sample_filename_b64enc: encoded,
    });
    expect(submission(marked.body, 'filename')).toBe('Rechnung März.pdf');
    const broken = await client.submit('third', 'kept.pdf', { sample_filename_b64enc: '%%%' });
    expect(submission(broken.body, 'filename')).toBe('kept.pdf');
  });
});
