import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { submittedFileName } from '../../../src/integrations/vmray/client/file-name.js';
import { output, play, result } from './scripted-vmray.js';

const files = { '79@4': { name: 'invoice.exe', text: 'not really malware' } };
const submitted = {
  result: 'ok',
  data: {
    errors: [],
    jobs: [
      {
        job_id: 11,
        job_sample_id: 5,
        job_vm_name: 'win10',
        job_vm_id: 20,
        job_created: '2026-01-01T00:00:00',
      },
    ],
    samples: [
      { sample_id: 5, sample_webif_url: 'https://vmray.test/s?id=5', submission_filename: 'invoice.exe' },
    ],
    submissions: [
      { submission_id: 7, submission_sample_id: 5, submission_webif_url: 'https://vmray.test/s?id=5' },
    ],
  },
};

describe('vmray-upload-sample', () => {
  it('sends the file, its passwords in the form and the rest in the query (D18, D19, D20)', async () => {
    const { requests } = await play(
      'vmray-upload-sample',
      {
        entry_id: '79@4',
        document_password: 'doc pass',
        archive_password: 'infected',
        sample_type: 'Windows Exe (x86-32)',
        tags: ['one', 'two'],
        net_scheme_name: 'a"b\\c',
        reanalyze: true,
        shareable: true,
        max_jobs: 3,
      },
      [submitted],
      files,
    );
    const [request] = requests;
    expect(request).toMatchObject({ method: 'POST', path: '/rest/sample/submit' });
    expect(request?.query).toEqual({
      shareable: 'True',
      max_jobs: '3',
      tags: 'one,two',
      user_config: '{"net_scheme_name": "a\\"b\\\\c"}',
      sample_type: 'Windows Exe (x86-32)',
      reanalyze: 'True',
    });
    expect(
      request?.form?.map((part) =>
        part.kind === 'field' ? [part.name, part.value] : [part.name, part.fileName],
      ),
    ).toEqual([
      ['document_password', 'doc pass'],
      ['archive_password', 'infected'],
      ['sample_file', 'invoice.exe'],
    ]);
  });

  it('reports job, sample and submission, with the sample page as a link', async () => {
    const played = await play('vmray-upload-sample', { entry_id: '79@4' }, [submitted], files);
    expect(result(played).readable).toBe(
      '### File submitted to VMRay\n|Jobs ID|Samples ID|Submissions ID|Sample URL|\n|---|---|---|---|\n| 11 | 5 | 7 | <https://vmray.test/s?id=5> |\n',
    );
    expect(output(played, 'VMRay.Submission')).toEqual([
      { SubmissionID: 7, SubmissionURL: 'https://vmray.test/s?id=5', SampleID: 5 },
    ]);
  });

  it('keeps a submission that came with errors, and lists them (D23)', async () => {
    const answer = {
      ...submitted,
      data: { ...submitted.data, errors: [{ error_msg: 'Denied: quota|used' }, 'plain'] },
    };
    const played = await play('vmray-upload-sample', { entry_id: '79@4' }, [answer], files);
    expect(result(played).warnings).toEqual(['Denied: quota|used', 'plain']);
    expect(result(played).readable).toContain('| Denied: quota\\|used |\n| plain |');
    expect(output(played, 'VMRay.Submission')).toHaveLength(1);
  });

  it.each([
    ['a text', { result: 'error', error_msg: 'Submission not stored because no jobs were created' }],
    [
      'a list of errors',
      {
        result: 'ok',
        data: { errors: [{ error_msg: 'Submission not stored because no jobs were created' }], samples: [] },
      },
    ],
  ])(
    'explains "no jobs were created" given as %s, and leads to the earlier result (D32)',
    async (_name, answer) => {
      const sha256 = createHash('sha256').update(files['79@4'].text).digest('hex');
      await expect(play('vmray-upload-sample', { entry_id: '79@4' }, [answer], files)).rejects.toThrow(
        `The earlier result: !vmray-get-sample-by-hash hash=${sha256}`,
      );
    },
  );

  it('takes a submission without jobs for a success (D32)', async () => {
    const answer = { ...submitted, data: { ...submitted.data, jobs: [] } };
    const played = await play('vmray-upload-sample', { entry_id: '79@4' }, [answer], files);
    expect(output(played, 'VMRay.Job')).toEqual([]);
  });

  it.each([
    [
      'no data',
      { result: 'ok', data: null },
      'POST /rest/sample/submit holds nothing where an object with jobs',
    ],
    ['jobs that are null', { result: 'ok', data: { jobs: null } }, 'holds nothing where a list of jobs'],
    [
      'samples that are texts',
      { result: 'ok', data: { samples: ['x'] } },
      'holds the text "x" where a list of samples',
    ],
    ['a list', { result: 'ok', data: [] }, 'holds a list where an object with jobs'],
  ])('says what was expected when the answer has %s (D33)', async (_name, answer, words) => {
    await expect(play('vmray-upload-sample', { entry_id: '79@4' }, [answer], files)).rejects.toThrow(words);
  });

  it('makes no request for a file that is not there, or for no jobs at all', async () => {
    await expect(play('vmray-upload-sample', { entry_id: '1@1' }, [])).rejects.toThrow('"1@1"');
    await expect(play('vmray-upload-sample', { entry_id: '79@4', max_jobs: 0 }, [], files)).rejects.toThrow(
      'Argument "max_jobs" must be a positive integer, not "0".',
    );
  });
});

describe('vmray-upload-url', () => {
  it('sends the URL in the query and shows no URL column', async () => {
    const url = 'https://malicious.example.test/a?b=c&d=ü';
    const played = await play('vmray-upload-url', { url }, [submitted]);
    expect(played.requests[0]?.query).toEqual({ shareable: 'False', max_jobs: '1', sample_url: url });
    expect(result(played).readable).toContain('|Jobs ID|Samples ID|Submissions ID|\n');
  });
});

describe('the name under which a file is submitted', () => {
  it.each([
    ['KeePass-2.41-Setup.exe', 'KeePass-2.41-Setup.exe'],
    ['C:\\Users\\a/b<c>d:e"f|g?h*i.exe', 'CUsersabcdefghi.exe'],
    ['Grüße 日本語.docx', 'Gre .docx'],
    ['a\r\nb\tc%20.exe', 'abc%20.exe'],
    ['日本語.exe', 'sample.exe'],
    ['<>:"/\\|?*', 'sample'],
    ['', 'sample'],
    ['.htaccess', '.htaccess'],
    ['..', 'sample.'],
    [' . ', 'sample. '],
    ['@param=archive_password', 'param=archive_password'],
    ['<@@param=x>.exe', 'param=x.exe'],
    [`${'x'.repeat(300)}.exe`, `${'x'.repeat(251)}.exe`],
    [`a.${'x'.repeat(300)}`, `a.${'x'.repeat(253)}`],
  ])('of %j is %j (D15, D36)', (name, expected) => {
    expect(submittedFileName(name)).toBe(expected);
  });

  it('is never empty, and never holds what the platform or a header refuses', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(submittedFileName(name)).toMatch(/^[\x20-\x7e]+$/);
        expect(submittedFileName(name)).not.toMatch(/[<>:"/\\|?*]|^@|^\.*$/);
        expect(submittedFileName(name).length).toBeLessThanOrEqual(255);
      }),
    );
  });
});
