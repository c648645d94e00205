import { describe, expect, it } from '@jest/globals';
import { at, listAt, longEnough, numberAt, openSimulator } from './client.js';
import { cleanFile, suspiciousFile } from './samples.js';

const submission = (body: unknown, name: string) => at(body, `data.submissions.0.submission_${name}`);

describe('a known sample', () => {
  it('gets new jobs while caching is disabled', async () => {
    const client = await openSimulator();
    const first = await client.submit(cleanFile);
    client.simulator.advance(longEnough);
    const second = await client.submit(cleanFile);
    expect(at(second.body, 'data.samples.0.sample_id')).toBe(at(first.body, 'data.samples.0.sample_id'));
    expect(at(second.body, 'data.jobs.0.job_id')).not.toBe(at(first.body, 'data.jobs.0.job_id'));
    expect(submission(second.body, 'used_cache')).toBe(false);
  });

  it('gets no submission under legacy caching, unless it shall be analysed again', async () => {
    const client = await openSimulator({ caching: 'legacy' });
    expect(listAt((await client.submit(cleanFile)).body, 'data.submissions')).toHaveLength(1);
    const second = await client.submit(cleanFile, 'again.exe');
    expect(listAt(second.body, 'data.submissions')).toHaveLength(0);
    expect(listAt(second.body, 'data.errors')).toEqual([
      { error_msg: 'Submission not stored because no jobs were created', submission_filename: 'again.exe' },
    ]);
    const third = await client.submit(cleanFile, 'again.exe', { reanalyze: 'True' });
    expect(listAt(third.body, 'data.submissions')).toHaveLength(1);
    expect(listAt(third.body, 'data.errors')).toHaveLength(0);
  });

  it('reuses its analyses under enabled caching and is finished at once', async () => {
    const client = await openSimulator({ caching: 'enabled' });
    const first = await client.submit(suspiciousFile);
    client.simulator.advance(longEnough);
    const second = await client.submit(suspiciousFile);
    expect(listAt(second.body, 'data.jobs')).toHaveLength(0);
    expect(submission(second.body, 'used_cache')).toBe(true);
    expect(submission(second.body, 'finished')).toBe(true);
    expect(submission(second.body, 'verdict')).toBe('suspicious');
    const id = numberAt(second.body, 'data.submissions.0.submission_id');
    const reused = await client.get(`/rest/analysis/submission/${id}`);
    const original = numberAt(first.body, 'data.submissions.0.submission_id');
    expect(reused.body).toEqual((await client.get(`/rest/analysis/submission/${original}`)).body);
    const ids = listAt(reused.body, 'data').map((one) => at(one, 'analysis_id'));
    expect(new Set(listAt(second.body, 'data.submissions.0.submission_analysis_cache_ids'))).toEqual(
      new Set(ids),
    );
  });

  it('waits for the running jobs of the earlier submission under enabled caching', async () => {
    const client = await openSimulator({ caching: 'enabled' });
    await client.submit(suspiciousFile);
    client.simulator.advance(20_000);
    const second = await client.submit(suspiciousFile);
    const id = numberAt(second.body, 'data.submissions.0.submission_id');
    expect(submission(second.body, 'finished')).toBe(false);
    expect(listAt(second.body, 'data.submissions.0.submission_job_cache_ids')).toHaveLength(1);
    expect(listAt((await client.get(`/rest/job/submission/${id}`)).body, 'data')).toHaveLength(1);
    client.simulator.advance(17_000);
    expect(at((await client.get(`/rest/submission/${id}`)).body, 'data.submission_finished')).toBe(true);
  });

  it('follows the submission rather than the key', async () => {
    const client = await openSimulator({ caching: 'legacy' });
    await client.submit(cleanFile);
    const forced = await client.submit(cleanFile, 'a.exe', { analysis_caching: 'disabled' });
    expect(listAt(forced.body, 'data.jobs')).toHaveLength(1);
    const smart = await client.submit(cleanFile, 'a.exe', { analysis_caching: 'smart' });
    expect(submission(smart.body, 'used_cache')).toBe(true);
  });
});
