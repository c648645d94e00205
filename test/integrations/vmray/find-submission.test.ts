import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bearsAttempt } from '../../../src/integrations/vmray/client/attempt-metadata.js';
import type { Json, JsonObject } from '../../../src/language/json/json.js';
import { ConnectionFailed } from '../../../src/sdk/errors/index.js';
import { output, play, type Scripted, type Searched, search } from './scripted-vmray.js';

const begunAt = '2026-01-05T09:00:00Z';
const ours = '{"sortie_attempt":"attempt"}';

function row(id: number, metadata: Json, more: JsonObject = {}): JsonObject {
  return {
    submission_id: id,
    submission_created: '2026-01-05T09:00:01',
    submission_sample_id: 5,
    submission_sample_sha1: 'a1',
    submission_sample_ssdeep: '3:a:b',
    submission_filename: 'invoice.exe',
    submission_webif_url: 'https://vmray.test/s?id=5',
    submission_submission_metadata: metadata,
    ...more,
  };
}

const list = (rows: readonly Json[], more: JsonObject = {}): Json => ({ result: 'ok', data: rows, ...more });
const old = row(1, '{}', { submission_created: '2025-12-31T00:00:00' });
const job = {
  job_id: 11,
  job_type: 'full_analysis',
  job_created: '2026-01-05T09:00:01',
  job_sample_id: 5,
  job_vm_name: 'win10',
  job_vm_id: 20,
  job_jobrule_sampletype: 'Windows PE (x86)',
};
const sample = {
  sample_id: 5,
  sample_webif_url: 'https://vmray.test/s?id=5',
  sample_created: '2026-01-05T09:00:01',
  sample_filename: 'known before.exe',
  sample_filesize: 18,
  sample_ssdeephash: '3:a:b',
  sample_sha1hash: 'a1',
};
const refused = (status: number): Scripted => ({
  status,
  text: '{"result":"error","error_msg":"not now"}',
});
/** Jobs, analyses and the sample of one submission. */
const details: readonly Scripted[] = [list([job]), list([]), { result: 'ok', data: sample }];

const look = (command: string, answers: readonly Scripted[], lookForSeconds = 0) =>
  search(command, answers, { begunAt, lookForSeconds });

/** The ids of the submissions that were found. */
function idsIn({ found }: Searched): unknown {
  if (typeof found === 'string' || found instanceof Error) return found;
  const submissions = found.outputs?.find(({ path }) => path.startsWith('VMRay.Submission'))?.value;
  return Array.isArray(submissions) ? submissions.map((one) => one.SubmissionID) : submissions;
}

describe('the metadata of a submission', () => {
  const submitted = { result: 'ok', data: { jobs: [], samples: [], submissions: [], errors: [] } };
  const files = { '1@1': { name: 'a.exe', text: 'a' } };

  it.each([
    ['vmray-upload-sample', { entry_id: '1@1' }],
    ['vmray-upload-url', { url: 'https://a.example.test' }],
  ])('is sent by %s in durable runs only, and changes nothing else (D30)', async (command, args) => {
    const plain = await play(command, args, [submitted], files);
    const durable = await play(command, args, [submitted], files, undefined, { durable: true });
    expect(plain.requests[0]?.query).not.toHaveProperty('submission_metadata');
    expect(durable.requests[0]?.query).toEqual({
      ...plain.requests[0]?.query,
      submission_metadata: ours,
    });
  });

  it.each<[string, Json]>([
    ['is no JSON', '{"sortie_attempt":"attempt"'],
    ['is no object', '["attempt"]'],
    ['is a text of JSON', '"attempt"'],
    ['is null', null],
    ['holds another key', '{"sortie_attempt":"attempt/1"}'],
    ['differs in case', '{"sortie_attempt":"Attempt"}'],
    ['holds a list', '{"sortie_attempt":["attempt"]}'],
    ['holds it deeper', '{"other":{"sortie_attempt":"attempt"}}'],
    ['inherits it', '{"__proto__":{"sortie_attempt":"attempt"}}'],
    ['is nested without end', '['.repeat(10_000)],
    ['is longer than any of ours', `{"sortie_attempt":"attempt","x":"${'x'.repeat(20_000)}"}`],
  ])('does not bear the key when it %s', (_what, metadata) => {
    expect(bearsAttempt(row(7, metadata), 'attempt')).toBe(false);
  });

  it.each<[string, Json]>([
    ['as it was sent', ours],
    ['with other blanks and members', '{ "other": 1,\n "sortie_attempt": "attempt" }'],
    ['as an object', { sortie_attempt: 'attempt' }],
  ])('bears the key %s', (_how, metadata) => {
    expect(bearsAttempt(row(7, metadata), 'attempt')).toBe(true);
  });

  it('bears exactly the key that was sent, whatever the key is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string(), async (attempt, other) => {
        const args = { url: 'https://a.example.test' };
        const more = { durable: true, attempt };
        const { requests } = await play('vmray-upload-url', args, [submitted], {}, undefined, more);
        const sent = row(7, requests[0]?.query?.['submission_metadata'] ?? null);
        expect(bearsAttempt(sent, attempt)).toBe(true);
        expect(bearsAttempt(sent, other)).toBe(attempt === other);
      }),
    );
  });
});

describe('a submission whose answer was lost', () => {
  it.each([
    ['vmray-upload-sample', { entry_id: '1@1' }],
    ['vmray-upload-url', { url: 'https://a.example.test' }],
  ])('makes the result of %s that its answer would have made', async (command, args) => {
    const files = { '1@1': { name: 'a.exe', text: 'a' } };
    const answer = {
      errors: [],
      jobs: [job],
      samples: [{ ...sample, submission_filename: 'invoice.exe' }],
      submissions: [row(7, ours)],
    };
    const submitted = await play(command, args, [{ result: 'ok', data: answer }], files);
    const { found, requests, waits } = await look(command, [list([row(7, ours), old]), ...details]);
    expect(found).toEqual(submitted.outcomes[0]);
    expect(output(submitted, 'VMRay.Job')).toHaveLength(1);
    expect(waits).toEqual([]);
    expect(requests.map(({ method, path, query }) => [method, path, query])).toEqual([
      ['GET', '/rest/submission', { _order: 'desc' }],
      ['GET', '/rest/job/submission/7', undefined],
      ['GET', '/rest/analysis/submission/7', undefined],
      ['GET', '/rest/sample/5', undefined],
    ]);
  });

  it('is found among those of others, on a later page', async () => {
    const pages = [list([row(9, '{}'), row(8, 'no JSON')], { continuation_id: 3 }), list([row(7, ours)])];
    expect(idsIn(await look('vmray-upload-url', [...pages, ...details]))).toEqual([7]);
  });

  it('is several when an archive was unpacked, oldest first, each with its own sample', async () => {
    const rows = [
      row(9, ours, { submission_sample_id: 6 }),
      row(8, '{}'),
      row(7, ours),
      row(6, ours, { submission_parent_submission_id: 4 }),
    ];
    const other = { ...sample, sample_id: 6 };
    const searched = await look('vmray-upload-sample', [
      list(rows),
      list([]),
      list([]),
      { result: 'ok', data: sample },
      list([]),
      list([]),
      list([job]),
      list([]),
      { result: 'ok', data: other },
    ]);
    expect(idsIn(searched)).toEqual([6, 7, 9]);
    expect(searched.found).toMatchObject({
      outputs: [{ value: [{ JobID: 11 }] }, { value: [{ SampleID: 5 }, { SampleID: 6 }] }, {}],
    });
  });

  it('is not what the platform submitted itself, of a file that the sample dropped', async () => {
    const child = row(8, ours, { submission_parent_submission_id: 7 });
    expect(idsIn(await look('vmray-upload-url', [list([child, row(7, ours)]), ...details]))).toEqual([7]);
  });

  it('has the jobs that have become analyses meanwhile, and no static ones', async () => {
    const ended = {
      analysis_job_id: 10,
      analysis_submission_id: 7,
      analysis_job_type: 'full_analysis',
      analysis_sample_id: 5,
      analysis_vm_name: 'win11',
    };
    const analyses = [
      ended,
      { ...ended, analysis_job_id: 11 },
      { ...ended, analysis_job_id: 12, analysis_job_type: 'only_static_analysis' },
      { ...ended, analysis_job_id: 13, analysis_submission_id: 2 },
    ];
    const jobs = [job, { ...job, job_id: 14, job_type: 'only_static_analysis' }];
    const { found } = await look('vmray-upload-url', [
      list([row(7, ours)]),
      list(jobs),
      list(analyses),
      { result: 'ok', data: sample },
    ]);
    expect(found).toMatchObject({
      outputs: [
        {
          value: [
            { JobID: 10, VMName: 'win11', Created: null },
            { JobID: 11, VMName: 'win10' },
          ],
        },
        {},
        {},
      ],
    });
  });

  it('is found also when its jobs and its sample cannot be had: that is said', async () => {
    const answers = [list([row(7, ours)]), refused(503), refused(403)];
    const { found } = await look('vmray-upload-sample', answers);
    expect(found).toMatchObject({
      warnings: ['Error in API call to VMRay [503] - not now', 'Error in API call to VMRay [403] - not now'],
      outputs: [
        { value: [] },
        {
          value: [
            { SampleID: 5, FileName: 'invoice.exe', SHA1: 'a1', SampleURL: 'https://vmray.test/s?id=5' },
          ],
        },
        { value: [{ SubmissionID: 7 }] },
      ],
    });
  });

  it('may have an id that leads nowhere', async () => {
    const hostile = row(7, ours, { submission_id: '../../1', submission_sample_id: {} });
    expect(idsIn(await look('vmray-upload-url', [list([hostile])]))).toEqual(['../../1']);
  });
});

describe('a submission that is not there', () => {
  it('is absent after looks over the whole time', async () => {
    const { found, requests, waits } = await look('vmray-upload-url', Array(5).fill(list([old])), 60);
    expect(found).toBe('absent');
    expect(requests).toHaveLength(5);
    expect(waits).toEqual([5, 10, 15, 30]);
  });

  it('is found as soon as the list shows it', async () => {
    const { found, waits } = await look(
      'vmray-upload-url',
      [list([]), list([]), list([row(7, ours)]), ...details],
      60,
    );
    expect(found).toMatchObject({ readable: expect.stringContaining('| 7 |') });
    expect(waits).toEqual([5, 10]);
  });

  it('is looked for back to an hour before the attempt, and no further', async () => {
    const at = (time: string) => row(1, '{}', { submission_created: time });
    const before = await look('vmray-upload-url', [
      list([at('2026-01-05T08:00:00')], { continuation_id: 3 }),
      list([at('2026-01-05T07:59:59')], { continuation_id: 4 }),
    ]);
    expect(before.found).toBe('absent');
    expect(before.requests).toHaveLength(2);
  });

  it.each<[string, readonly Scripted[], string]>([
    ['the key is wrong', [refused(401)], 'Token may be invalid'],
    ['the key may not read lists', [refused(403)], 'not now'],
    ['the platform is down', Array(5).fill(refused(503)), '[503]'],
    ['a proxy answers', Array(5).fill({ status: 200, text: '<html>' }), '<html>'],
    ['its answer is no list', Array(5).fill({ result: 'ok', data: null }), 'holds nothing'],
    [
      'nobody answers',
      Array(5).fill(new ConnectionFailed('VMRay', 'https://v.test', 'ECONNREFUSED')),
      'refused',
    ],
    ['the last look fails', [list([]), list([]), list([]), list([]), refused(500)], '[500]'],
    [
      'a page cannot be had',
      Array(5)
        .fill([list([row(9, '{}')], { continuation_id: 3 }), refused(404)])
        .flat(),
      'is cut after 1 rows',
    ],
    [
      'the list does not go back far enough',
      Array(5).fill(list([row(9, '{}')], { truncated: true })),
      'no more submissions than the newest',
    ],
  ])('is not called absent when %s', async (_why, answers, words) => {
    const { found, requests } = await look('vmray-upload-url', answers, 60);
    expect(found).toBeInstanceOf(Error);
    expect(String(found)).toContain(words);
    expect(requests).toHaveLength(answers.length);
  });

  it('is absent when a look before the last one fails', async () => {
    const answers = [list([]), refused(500), list([]), list([]), list([])];
    expect((await look('vmray-upload-url', answers, 60)).found).toBe('absent');
  });
});
