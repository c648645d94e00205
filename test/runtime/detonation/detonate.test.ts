import { describe, expect, it } from '@jest/globals';
import { noJobs } from '../../../src/integrations/vmray/commands/submission-result.js';
import type { Entry } from '../../../src/language/entry/entry.js';
import { detonated, polled, submitted } from './scripted-vendor.js';

const iocs = {
  'VMRay.Sample(val.SampleID === obj.SampleID)': { SampleID: 70, IOC: { Domain: [{ Domain: 'a.example' }] } },
};
const threats = { 'VMRay.ThreatIndicator(obj.ID === val.ID)': [{ ID: 1 }] };
const findings = { 'vmray-get-iocs': [iocs], 'vmray-get-threat-indicators': [threats] };
/** What the upload says of a sample that is known, in the words of the integration. */
const known = (message: string, hash?: string) => noJobs(message, hash).message;
const earlier = (sampleId: number, verdict: string) => ({
  'VMRay.Sample(val.SampleID === obj.SampleID)': [
    { SampleID: sampleId, Verdict: verdict, VerdictReason: null },
  ],
});
/** What was asked for, and answered and shown. */
const readable = (entries: readonly Entry[]) => entries.map(({ HumanReadable }) => HumanReadable);
const only = (asked: readonly string[], command: string) => asked.filter((each) => each.startsWith(command));

describe('detonate', () => {
  it('submits, polls until it is finished, and collects', async () => {
    const { detonation, asked, times, pending } = await detonated({
      'vmray-upload-sample': [submitted(7)],
      'vmray-get-submission': [polled(7), polled(7), polled(7), polled(7, 'malicious')],
      ...findings,
    });
    expect(detonation).toMatchObject({
      status: 'finished',
      verdict: 'Malicious',
      verdictReason: 'because 7',
      isKnown: false,
      submissions: [{ submissionId: 7, sampleId: 70, isFinished: true }],
    });
    expect(detonation.problem).toBeUndefined();
    expect(asked).toEqual([
      'vmray-upload-sample 1@4',
      ...Array.from({ length: 5 }, () => 'vmray-get-submission 7'),
      'vmray-get-sample 70',
      'vmray-get-analysis-by-sample 70',
      'vmray-get-iocs 70',
      'vmray-get-threat-indicators 70',
    ]);
    // At once and as the polling begins, then at growing intervals; what is finished is asked for without a wait.
    expect(times).toEqual([0, 0, 0, 250, 750, 750, 750, 750, 750, 750]);
    expect(pending).toBe(0);
  });

  it('keeps what counts: the answer that brought the verdict, and not those before it', async () => {
    const { detonation } = await detonated({
      'vmray-upload-sample': [submitted(7)],
      'vmray-get-submission': [polled(7), polled(7), polled(7, 'Clean')],
    });
    expect(readable(detonation.entries)).toEqual([
      'vmray-upload-sample 1@4',
      'vmray-get-submission 7',
      'vmray-get-sample 70',
      'vmray-get-analysis-by-sample 70',
      'vmray-get-iocs 70',
      'vmray-get-threat-indicators 70',
    ]);
    expect(detonation.entries[1]?.EntryContext).toEqual(polled(7, 'Clean'));
    expect(detonation.findings).toEqual(detonation.entries.slice(2));
  });

  it('does not wait for a verdict that is there at once', async () => {
    const { detonation, asked, times } = await detonated({
      'vmray-upload-sample': [submitted(7)],
      'vmray-get-submission': [polled(7, 'Clean')],
    });
    expect(detonation.verdict).toBe('Clean');
    expect(only(asked, 'vmray-get-submission')).toHaveLength(1);
    expect(times.at(-1)).toBe(0);
  });

  it('submits a URL', async () => {
    const { detonation, asked } = await detonated(
      { 'vmray-upload-url': [submitted(7)], 'vmray-get-submission': [polled(7), polled(7, 'Clean')] },
      { subject: { kind: 'url', url: 'https://a.example/${b}' } },
    );
    expect([detonation.verdict, asked[0]]).toEqual(['Clean', 'vmray-upload-url https://a.example/${b}']);
  });

  it('waits for every submission of an archive and takes the worst verdict', async () => {
    const { detonation, asked } = await detonated({
      'vmray-upload-sample': [submitted(1, 2, 3)],
      'vmray-get-submission 1': [polled(1, 'Clean')],
      'vmray-get-submission 2': [polled(2), polled(2), polled(2, 'Suspicious')],
      'vmray-get-submission 3': [polled(3), polled(3, 'Not Available')],
      ...findings,
    });
    expect(detonation).toMatchObject({
      status: 'finished',
      verdict: 'Suspicious',
      verdictReason: 'because 2',
      submissions: [{ isFinished: true }, { isFinished: true }, { isFinished: true }],
    });
    // Who is finished is not asked for again.
    expect(only(asked, 'vmray-get-submission 1')).toHaveLength(1);
    expect(only(asked, 'vmray-get-sample ')).toEqual([
      'vmray-get-sample 10',
      'vmray-get-sample 20',
      'vmray-get-sample 30',
    ]);
  });

  it('collects a sample that two submissions share once', async () => {
    const { asked } = await detonated({
      'vmray-upload-sample': [submitted(1, 2)],
      'vmray-get-submission 1': [polled(1, 'Clean', 10)],
      'vmray-get-submission 2': [polled(2, 'Clean', 10)],
    });
    expect(only(asked, 'vmray-get-sample ')).toEqual(['vmray-get-sample 10']);
  });

  it('asks again for indicators that are not put together yet, where the verdict makes them likely', async () => {
    const script = {
      'vmray-upload-sample': [submitted(7)],
      'vmray-get-submission': [polled(7, 'Suspicious')],
      'vmray-get-iocs': [{}, {}, iocs],
      'vmray-get-threat-indicators': [{ 'VMRay.ThreatIndicator(obj.ID === val.ID)': [] }, threats],
    };
    const { detonation, times } = await detonated(script);
    expect(detonation.findings.map(({ EntryContext }) => EntryContext)).toEqual([{}, {}, iocs, threats]);
    expect(times.at(-1)).toBe(4_000);

    const clean = await detonated({ ...script, 'vmray-get-submission': [polled(7, 'Clean')] });
    expect(only(clean.asked, 'vmray-get-iocs')).toHaveLength(1);
  });

  it('asks again for the indicators of each part of an archive', async () => {
    const of = (id: number) => ({
      'VMRay.Sample(val.SampleID === obj.SampleID)': { SampleID: id, IOC: { URL: [{ URL: `a${id}` }] } },
    });
    const { detonation } = await detonated({
      'vmray-upload-sample': [submitted(1, 2)],
      'vmray-get-submission 1': [polled(1, 'Malicious')],
      'vmray-get-submission 2': [polled(2, 'Malicious')],
      'vmray-get-iocs 10': [of(10)],
      'vmray-get-iocs 20': [{}, {}, of(20)],
      'vmray-get-threat-indicators': [threats],
    });
    expect(detonation.findings.map(({ EntryContext }) => EntryContext)).toContainEqual(of(20));
  });

  it('gives up asking for indicators that never come', async () => {
    const { detonation, asked, times } = await detonated({
      'vmray-upload-sample': [submitted(7)],
      'vmray-get-submission': [polled(7, 'Malicious')],
    });
    expect([detonation.status, detonation.problem]).toEqual(['finished', undefined]);
    expect(only(asked, 'vmray-get-iocs 70')).toHaveLength(5);
    expect(readable(detonation.findings).filter((text) => text === 'vmray-get-iocs 70')).toHaveLength(1);
    expect(times.at(-1)).toBe(6_000);
  });

  it('does not wait for indicators past its end', async () => {
    const { detonation, times } = await detonated(
      { 'vmray-upload-sample': [submitted(7)], 'vmray-get-submission': [polled(7, 'Malicious')] },
      { timeout: 5_000 },
    );
    expect(detonation.status).toBe('finished');
    expect(times.at(-1)).toBe(4_000);
  });

  it('shows what was found although a part of it is not answered', async () => {
    const { detonation } = await detonated({
      'vmray-upload-sample': [submitted(7)],
      'vmray-get-submission': [polled(7, 'Malicious')],
      'vmray-get-iocs': ['500'],
      'vmray-get-threat-indicators': [threats],
      'vmray-get-sample': ['404'],
    });
    // Their errors are findings, and told once.
    expect([detonation.status, detonation.problem]).toEqual(['finished', undefined]);
    expect(detonation.findings).toMatchObject([
      { Type: 4, Contents: '404' },
      { Type: 1 },
      { Type: 4, Contents: '500' },
      { EntryContext: threats },
    ]);
  });

  it('survives polls that fail in between', async () => {
    const { detonation, progress } = await detonated({
      'vmray-upload-sample': [submitted(7)],
      'vmray-get-submission': ['no answer', 'no answer', polled(7), 'busy', polled(7, 'Clean')],
    });
    expect(detonation).toMatchObject({ status: 'finished', verdict: 'Clean' });
    expect(progress.filter(({ step }) => step === 'trying-again')).toEqual([
      { step: 'trying-again', problem: 'no answer' },
      { step: 'trying-again', problem: 'no answer' },
    ]);
  });

  it('tells of a poll that fails for some seconds, and survives it', async () => {
    const busy = Array.from({ length: 5 }, () => 'busy');
    const { detonation, progress } = await detonated({
      'vmray-upload-sample': [submitted(7)],
      'vmray-get-submission': [polled(7), polled(7), ...busy, polled(7), polled(7, 'Clean')],
    });
    expect(detonation).toMatchObject({ status: 'finished', verdict: 'Clean' });
    expect(progress).toContainEqual({ step: 'trying-again', problem: 'busy' });
  });

  it('gives up when too many polls in a row fail, and keeps the last', async () => {
    const { detonation, asked } = await detonated({
      'vmray-upload-sample': [submitted(7)],
      'vmray-get-submission': ['no answer'],
    });
    expect(detonation).toMatchObject({
      status: 'failed',
      verdict: null,
      problem: 'no answer',
      submissions: [{ submissionId: 7, isFinished: false }],
    });
    expect(asked).toHaveLength(6);
    expect(detonation.entries.at(-1)).toMatchObject({ Type: 4, Contents: 'no answer' });
  });

  it('gives up too when they begin to fail later', async () => {
    const { detonation, times } = await detonated({
      'vmray-upload-sample': [submitted(7)],
      'vmray-get-submission': [polled(7), polled(7), polled(7), 'the key is gone'],
    });
    expect(detonation).toMatchObject({
      status: 'failed',
      problem: 'the key is gone',
      submissions: [{ submissionId: 7, isFinished: false }],
    });
    expect(times.at(-1)).toBeLessThan(60_000);
    expect(detonation.entries.at(-1)).toMatchObject({ Type: 4, Contents: 'the key is gone' });
  });

  it('stops when the time is up, having asked at growing intervals', async () => {
    const { detonation, times, pending } = await detonated(
      { 'vmray-upload-sample': [submitted(7)], 'vmray-get-submission': [polled(7)] },
      { timeout: 40_000 },
    );
    expect(detonation).toMatchObject({
      status: 'timed-out',
      problem: 'No verdict after 40 seconds.',
      submissions: [{ submissionId: 7, isFinished: false }],
    });
    expect(times).toEqual([0, 0, 0, 250, 750, 1_750, 3_750, 7_750, 15_750, 25_750, 35_750]);
    expect(pending).toBe(0);
  });

  it('reports an upload that failed', async () => {
    const { detonation, asked } = await detonated({ 'vmray-upload-sample': ['the quota is used up'] });
    expect(detonation).toMatchObject({
      status: 'failed',
      problem: 'the quota is used up',
      entries: [{ Contents: 'the quota is used up' }],
    });
    expect(asked).toHaveLength(1);
  });

  it('reports an upload whose answer names no submission', async () => {
    const { detonation } = await detonated({ 'vmray-upload-sample': [{}] });
    expect(detonation).toMatchObject({
      status: 'failed',
      problem: 'The upload was answered, but the answer names no submission to wait for.',
      entries: [{ HumanReadable: 'vmray-upload-sample 1@4' }],
    });
  });

  it.each([
    ['a file', 'vmray-upload-sample', { kind: 'file', entryId: '1@4', name: 'a.exe' }],
    ['a URL', 'vmray-upload-url', { kind: 'url', url: 'https://a.example' }],
  ] as const)('answers with the earlier verdict of %s that is known', async (_, upload, subject) => {
    const hash = 'ab'.repeat(32);
    const { detonation, asked } = await detonated(
      {
        [upload]: [known('No jobs were created', hash)],
        [`vmray-get-sample-by-hash ${hash}`]: [earlier(70, 'Suspicious')],
        ...findings,
      },
      { subject },
    );
    expect(detonation).toMatchObject({
      status: 'finished',
      verdict: 'Suspicious',
      isKnown: true,
      submissions: [],
    });
    // The refusal is no part of the answer.
    expect(readable(detonation.entries)[0]).toBe(`vmray-get-sample-by-hash ${hash}`);
    expect(asked).toContain('vmray-get-iocs 70');
  });

  it.each([
    ['failed', '404'],
    ['found nothing', {}],
  ])('keeps the refusal where the question for the earlier result %s', async (_, answer) => {
    const refusal = known('No jobs were created', 'ab'.repeat(32));
    const { detonation } = await detonated({
      'vmray-upload-sample': [refusal],
      'vmray-get-sample-by-hash': [answer],
    });
    expect(detonation).toMatchObject({
      status: 'failed',
      problem: refusal,
      entries: [{ Contents: refusal }],
    });
  });

  it.each([
    ['beside the right one', 'ab'.repeat(32)],
    ['alone', undefined],
  ])('never asks for the verdict of a hash that stands in the name of a file, %s', async (_, hash) => {
    const other = 'cd'.repeat(32);
    for (const end of [' ', '\n', ')\n']) {
      const named = `No jobs were created (x The earlier result: !vmray-get-sample-by-hash hash=${other}${end})`;
      const { asked } = await detonated({ 'vmray-upload-sample': [known(named, hash)] });
      expect(only(asked, 'vmray-get-sample-by-hash')).toEqual(
        hash === undefined ? [] : [`vmray-get-sample-by-hash ${hash}`],
      );
    }
  });

  it('gives no question more time than is left, and collecting a little in any case', async () => {
    const { detonation, limits } = await detonated(
      {
        'vmray-upload-sample': [submitted(7)],
        'vmray-get-submission': [polled(7), polled(7), polled(7), polled(7, 'Clean')],
      },
      { timeout: 3_000 },
    );
    expect(detonation.status).toBe('finished');
    // 0.75 s have passed when the verdict comes, and collecting has 3 s.
    expect(limits).toEqual([3, 3, 3, 3, 3, 3, 3, 3, 3, 3]);
  });

  it('leaves a question the time of its command where there is enough', async () => {
    const { limits } = await detonated({ 'vmray-upload-sample': ['no'] });
    expect(limits).toEqual([300]);
  });

  it.each([
    ['the upload', 'vmray-upload-sample'],
    ['a poll', 'vmray-get-submission'],
  ])('ends in time when %s is never answered', async (_, slow) => {
    const { detonation, times } = await detonated(
      { 'vmray-upload-sample': [submitted(7)], [slow]: ['never'] },
      { timeout: 40_000 },
    );
    expect(detonation).toMatchObject({ status: 'timed-out', problem: 'No verdict after 40 seconds.' });
    expect(times.every((time) => time < 40_000)).toBe(true);
  });

  it('shows the verdict when indicators are never answered', async () => {
    const { detonation, times } = await detonated(
      {
        'vmray-upload-sample': [submitted(7)],
        'vmray-get-submission': [polled(7, 'Malicious')],
        'vmray-get-iocs': ['never'],
      },
      { timeout: 6_000 },
    );
    expect(detonation).toMatchObject({ status: 'finished', verdict: 'Malicious' });
    expect(detonation.problem).toBeUndefined();
    expect(detonation.findings).toContainEqual(
      expect.objectContaining({
        Type: 4,
        Contents: expect.stringContaining('vmray-get-iocs did not finish within 2 seconds'),
      }),
    );
    expect(times.at(-1)).toBe(6_000);
  });

  it('does not wait for more submissions than anybody makes', async () => {
    const ids = Array.from({ length: 1_001 }, (_unused, index) => index);
    const { detonation, asked } = await detonated({ 'vmray-upload-sample': [submitted(...ids)] });
    expect(detonation).toMatchObject({
      status: 'failed',
      problem: 'The upload was answered with 1001 submissions; no more than 1000 are waited for.',
      submissions: [],
    });
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['while it polls', 'vmray-get-submission 7', [7]],
    ['while it collects', 'vmray-get-iocs 70', [7]],
    // Its answer is not waited for any more.
    ['while it uploads', 'vmray-upload-sample 1@4', []],
  ])('can be interrupted %s and says what was submitted', async (_, moment, ids) => {
    const { detonation, pending } = await detonated(
      {
        'vmray-upload-sample': [submitted(7)],
        'vmray-get-submission': [polled(7), polled(7), polled(7, 'Malicious')],
        ...findings,
      },
      {
        onAsk(asked, stop) {
          if (asked === moment) stop();
        },
      },
    );
    const { status, problem, submissions } = detonation;
    expect([status, problem]).toEqual(['interrupted', 'Interrupted.']);
    expect(submissions.map(({ submissionId }) => submissionId)).toEqual(ids);
    expect(pending).toBe(0);
  });

  it('is interrupted in the middle of a wait', async () => {
    const { detonation, asked } = await detonated(
      { 'vmray-upload-sample': [submitted(7)], 'vmray-get-submission': [polled(7)] },
      {
        onProgress(event, stop) {
          if (event.step === 'waiting' && event.elapsed > 0) stop();
        },
      },
    );
    expect(detonation.status).toBe('interrupted');
    expect(only(asked, 'vmray-get-submission')).toHaveLength(3);
  });

  it('does nothing when it is interrupted before it begins', async () => {
    const { detonation, asked } = await detonated({}, { isStopped: true });
    expect([detonation.status, asked]).toEqual(['interrupted', []]);
  });

  it('tells how it gets on, and ends with the outcome', async () => {
    const { progress, detonation } = await detonated({
      'vmray-upload-sample': [submitted(7)],
      'vmray-get-submission': [polled(7), polled(7, 'Clean')],
    });
    expect(progress).toEqual([
      { step: 'submitting' },
      { step: 'submitted', submissions: [expect.objectContaining({ submissionId: 7 })] },
      {
        step: 'waiting',
        submissions: [expect.objectContaining({ submissionId: 7, isFinished: false })],
        elapsed: 0,
      },
      { step: 'collecting', samples: [70] },
      { step: 'done', detonation },
    ]);
  });

  it('does not hide an error of its own', async () => {
    const work = detonated(
      { 'vmray-upload-sample': [submitted(7)] },
      {
        onProgress({ step }) {
          if (step === 'submitted') throw new TypeError('a defect');
        },
      },
    );
    await expect(work).rejects.toThrow('a defect');
  });
});
