import { describe, expect, it } from '@jest/globals';
import { isFailure, output, play, result } from './scripted-vmray.js';

const job = { job_id: 11, job_sample_id: 5, job_vm_name: 'win10', job_vm_id: 20, job_status: 'inwork' };
const gone = { status: 404, text: '{"error_msg":"No such element","result":"error"}' };

describe('vmray-get-job-by-id', () => {
  it('shows a running job by attribute', async () => {
    const played = await play('vmray-get-job-by-id', { job_id: ['11'] }, [{ result: 'ok', data: job }]);
    expect(result(played).readable).toContain(
      '|Attribute|Value|\n|---|---|\n| JobID | 11 |\n| SampleID | 5 |',
    );
    expect(output(played, 'VMRay.Job')).toMatchObject({ JobID: 11, Status: 'inwork', SSDeep: null });
  });

  it.each([
    ['a 404', gone, { error_msg: 'No such element', result: 'error' }],
    ['a 404 that is no JSON', { status: 404, text: '<h1>404</h1>' }, null],
    ['a 204', { status: 204, text: '' }, null],
    ['null', { result: 'ok', data: null }, { result: 'ok', data: null }],
  ])('takes %s for a job that is over, its id as a number (D8, D22)', async (_name, answer, raw) => {
    const played = await play('vmray-get-job-by-id', { job_id: ['11'] }, [answer]);
    expect(output(played, 'VMRay.Job')).toEqual({ JobID: 11, SampleID: null, Status: 'Finished/NotExists' });
    expect(result(played).raw).toEqual(raw);
  });

  it('still reports other errors', async () => {
    const refused = { status: 401, text: '{"error_msg":"no"}' };
    await expect(play('vmray-get-job-by-id', { job_id: ['11'] }, [refused])).rejects.toThrow('[401]');
  });
});

describe('vmray-get-job-by-sample', () => {
  it('shows all jobs, a row each (D13)', async () => {
    const answer = { result: 'ok', data: [job, { ...job, job_id: 12 }] };
    const played = await play('vmray-get-job-by-sample', { sample_id: ['5'] }, [answer]);
    expect(result(played).readable).toContain('| 11 | 5 | win10 | 20 |\n| 12 | 5 | win10 | 20 |');
  });

  it('says that there is none any more', async () => {
    const played = await play('vmray-get-job-by-sample', { sample_id: ['5'] }, [gone]);
    expect(output(played, 'VMRay.Job')).toEqual({ JobID: null, SampleID: 5, Status: 'Finished/NotExists' });
  });
});

describe.each([
  ['vmray-add-tag', 'POST', 'added to'],
  ['vmray-delete-tag', 'DELETE', 'removed from'],
])('%s', (command, method, done) => {
  it('does the analysis first, then the submission, an entry each (D28)', async () => {
    const { outcomes, requests } = await play(
      command,
      { submission_id: ['7'], analysis_id: ['9'], tag: 'faulty' },
      [{ result: 'ok' }, { result: 'ok' }],
    );
    expect(requests.map((request) => [request.method, request.path])).toEqual([
      [method, '/rest/analysis/9/tag/faulty'],
      [method, '/rest/submission/7/tag/faulty'],
    ]);
    expect(outcomes.map((outcome) => (isFailure(outcome) ? '' : outcome.readable))).toEqual([
      `Tags: faulty has been ${done} analysis: 9`,
      `Tags: faulty has been ${done} submission: 7`,
    ]);
  });

  it('reports both outcomes when one of two fails (D28)', async () => {
    const { outcomes } = await play(command, { submission_id: ['7'], analysis_id: ['9'], tag: 'x' }, [
      gone,
      { result: 'ok' },
    ]);
    expect(outcomes.map(isFailure)).toEqual([true, false]);
  });

  it('encodes the tag in the path (D20)', async () => {
    const { requests } = await play(command, { submission_id: ['1'], tag: 'a b/c?d=1#e%41ü' }, [
      { result: 'ok' },
    ]);
    expect(requests[0]?.path).toBe('/rest/submission/1/tag/a%20b%2Fc%3Fd%3D1%23e%2541%C3%BC');
  });

  it('takes a 204 for success, and no other result than ok (D23, D35)', async () => {
    const args = { submission_id: ['1'], tag: 'x' };
    expect((await play(command, args, [{ status: 204, text: '' }])).outcomes).toHaveLength(1);
    await expect(play(command, args, [{ result: 'maybe' }])).rejects.toThrow('did not confirm');
  });

  it.each([
    ['.', 'more than dots'],
    ['..', 'more than dots'],
    ['\ud800', 'well-formed text'],
  ])('makes no request for the tag %j, which no path can carry (D20)', async (tag, words) => {
    await expect(play(command, { analysis_id: ['5'], tag }, [])).rejects.toThrow(words);
  });

  it('makes no request without a tag, or without an id', async () => {
    await expect(play(command, { submission_id: ['1'] }, [])).rejects.toThrow('Argument "tag" must be given');
    await expect(play(command, { tag: 'x' }, [])).rejects.toThrow(
      'No submission ID or analysis ID has been provided',
    );
    await expect(play(command, { submission_id: ['x'], tag: 'x' }, [])).rejects.toThrow('"submission_id"');
  });
});
