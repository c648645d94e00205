import { describe, expect, it } from '@jest/globals';
import { at, type Client, listAt, longEnough, numberAt, openSimulator } from './client.js';
import { cleanFile, maliciousFile, silentFile, suspiciousFile } from './samples.js';

const statusOf = async (client: Client, job: number) =>
  at((await client.get(`/rest/job/${job}`)).body, 'data.job_status');

describe('the life of a submission', () => {
  it('takes a dynamic job from queued over inwork and uploading to its end', async () => {
    const client = await openSimulator();
    const { body } = await client.submit(cleanFile);
    const job = numberAt(body, 'data.jobs.0.job_id');
    expect(at(body, 'data.jobs.0.job_status')).toBe('queued');
    expect(await statusOf(client, job)).toBe('queued');
    client.simulator.advance(5_000);
    expect(await statusOf(client, job)).toBe('inwork');
    client.simulator.advance(25_000);
    expect(await statusOf(client, job)).toBe('uploading');
    client.simulator.advance(4_999);
    expect(await statusOf(client, job)).toBe('uploading');
    client.simulator.advance(1);
    const gone = await client.get(`/rest/job/${job}`);
    expect([gone.status, gone.body]).toEqual([404, { error_msg: 'No such element', result: 'error' }]);
  });

  it('lets the lists of jobs shrink as jobs become analyses', async () => {
    const client = await openSimulator();
    const { body } = await client.submit(cleanFile);
    const sample = numberAt(body, 'data.samples.0.sample_id');
    const submission = numberAt(body, 'data.submissions.0.submission_id');
    const counts = async () => {
      const lists = [
        `job/sample/${sample}`,
        `job/submission/${submission}`,
        `analysis/submission/${submission}`,
      ];
      const replies = await Promise.all(lists.map((list) => client.get(`/rest/${list}`)));
      return replies.map((reply) => listAt(reply.body, 'data').length);
    };
    expect(await counts()).toEqual([2, 2, 0]);
    client.simulator.advance(10_000);
    expect(await counts()).toEqual([1, 1, 1]);
    client.simulator.advance(25_000);
    expect(await counts()).toEqual([0, 0, 2]);
  });

  it('finishes the submission two seconds after its last analysis, with the verdict', async () => {
    const client = await openSimulator();
    const { body } = await client.submit(suspiciousFile);
    const id = numberAt(body, 'data.submissions.0.submission_id');
    const progress = async () => {
      const reply = await client.get(`/rest/submission/${id}`);
      const names = ['status', 'finished', 'verdict', 'finish_time', 'has_errors'];
      return names.map((name) => at(reply.body, `data.submission_${name}`));
    };
    expect(await progress()).toEqual(['queued', false, null, null, null]);
    client.simulator.advance(2_000);
    expect(await progress()).toEqual(['in_progress', false, null, null, null]);
    client.simulator.advance(34_999);
    expect(await progress()).toEqual(['in_progress', false, null, null, null]);
    client.simulator.advance(1);
    expect(await progress()).toEqual(['success', true, 'suspicious', '2026-01-05T09:00:37', false]);
    const analyses = await client.get(`/rest/analysis/submission/${id}`);
    expect(at(analyses.body, 'data.0.analysis_created')).toBe('2026-01-05T09:00:35');
  });

  it('gives the sample its verdict with the submission, and findings four seconds later', async () => {
    const client = await openSimulator();
    const { body } = await client.submit(maliciousFile());
    const sample = numberAt(body, 'data.samples.0.sample_id');
    const known = async () => {
      const paths = ['', '/iocs', '/threat_indicators', '/mitre_attack'];
      const replies = await Promise.all(paths.map((path) => client.get(`/rest/sample/${sample}${path}`)));
      const [one, iocs, indicators, techniques] = replies.map((reply) => reply.body);
      return [
        at(one, 'data.sample_verdict'),
        at(iocs, 'data.status'),
        listAt(iocs, 'data.iocs.files').length > 0,
        at(indicators, 'data.status'),
        listAt(indicators, 'data.threat_indicators').length > 0,
        at(techniques, 'data.status'),
      ];
    };
    client.simulator.advance(36_999);
    expect(await known()).toEqual([null, 'waiting', false, 'waiting', false, 'waiting']);
    client.simulator.advance(1);
    expect(await known()).toEqual(['malicious', 'waiting', false, 'waiting', false, 'waiting']);
    client.simulator.advance(4_000);
    expect(await known()).toEqual(['malicious', 'finished', true, 'finished', true, 'finished']);
  });

  it('runs N times as fast', async () => {
    const client = await openSimulator({ speed: 37 });
    const { body } = await client.submit(cleanFile);
    const id = numberAt(body, 'data.submissions.0.submission_id');
    client.simulator.advance(999);
    expect(at((await client.get(`/rest/submission/${id}`)).body, 'data.submission_finished')).toBe(false);
    client.simulator.advance(2);
    expect(at((await client.get(`/rest/submission/${id}`)).body, 'data.submission_finished')).toBe(true);
  });

  it('ends in an error for a sample that has no verdict', async () => {
    const client = await openSimulator();
    const { body } = await client.submit(silentFile);
    client.simulator.advance(longEnough);
    const id = numberAt(body, 'data.submissions.0.submission_id');
    const reply = await client.get(`/rest/submission/${id}`);
    const names = ['status', 'verdict', 'has_errors', 'severity'];
    const values = names.map((name) => at(reply.body, `data.submission_${name}`));
    expect(values).toEqual(['error', 'not_available', true, 'unknown']);
  });

  it('submits what a malicious sample drops, as a child that finishes later', async () => {
    const client = await openSimulator();
    const { body } = await client.submit(maliciousFile());
    const parent = numberAt(body, 'data.submissions.0.submission_id');
    const children = `/rest/submission?submission_parent_submission_id=${parent}`;
    client.simulator.advance(37_000);
    const first = await client.get(children);
    expect(listAt(first.body, 'data')).toHaveLength(1);
    expect(at(first.body, 'data.0.submission_finished')).toBe(false);
    expect(at(first.body, 'data.0.submission_recursive')).toBe(true);
    expect(at(first.body, 'data.0.submission_created')).toBe('2026-01-05T09:00:35');
    client.simulator.advance(longEnough);
    const second = await client.get(children);
    expect(at(second.body, 'data.0.submission_verdict')).toBe('malicious');
    expect(listAt(second.body, 'data')).toHaveLength(1);
    expect(listAt((await client.get('/rest/submission')).body, 'data')).toHaveLength(2);
  });

  it('drops nothing when recursive samples are not wanted', async () => {
    const client = await openSimulator();
    await client.submit(maliciousFile(), 'a.exe', { max_recursive_samples: '0' });
    client.simulator.advance(longEnough);
    expect(listAt((await client.get('/rest/submission')).body, 'data')).toHaveLength(1);
  });

  it('gives analyses their ids in the order in which they come to be', async () => {
    const client = await openSimulator();
    await client.submit(cleanFile, 'a.exe');
    client.simulator.advance(20_000);
    await client.submit(suspiciousFile, 'b.exe');
    client.simulator.advance(longEnough);
    const { body } = await client.get('/rest/analysis?_order=asc');
    const created = listAt(body, 'data').map((one) => String(at(one, 'analysis_created')));
    expect(created).toEqual([...created].sort());
    expect(created).toHaveLength(4);
  });

  it('finishes a submission without jobs after the reputation look-up', async () => {
    const client = await openSimulator();
    const { body } = await client.submit(cleanFile, 'a.exe', { analyzer_mode: 'reputation' });
    expect([listAt(body, 'data.jobs'), listAt(body, 'data.static_jobs')]).toEqual([[], []]);
    client.simulator.advance(4_000);
    const id = numberAt(body, 'data.submissions.0.submission_id');
    expect(at((await client.get(`/rest/submission/${id}`)).body, 'data.submission_finished')).toBe(true);
  });
});
