import { describe, expect, it } from '@jest/globals';
import { noJobs } from '../../../src/integrations/vmray/commands/submission-result.js';
import { detonate } from '../../../src/runtime/detonation/detonate.js';
import { defaultPatience } from '../../../src/runtime/detonation/patience.js';
import { failed, found, polled, type Script, scriptedTools, submitted } from './scripted-tools.js';

const file = { kind: 'file', entryId: '1@4', name: 'a.exe' } as const;
const iocs = found({ 'VMRay.Sample(val.SampleID === obj.SampleID)': { SampleID: 70, IOC: {} } });
const threats = found({ 'VMRay.ThreatIndicator': [{ ID: 1 }] });
/** What the upload says of a sample that is known, in the words of the integration. */
const known = (message: string, hash?: string) => failed(noJobs(message, hash).message);
const findings = { 'vmray-get-iocs': [iocs], 'vmray-get-threat-indicators': [threats] };

function run(script: Script, onAsk?: Parameters<typeof scriptedTools>[1], patience = defaultPatience) {
  const tools = scriptedTools(script, onAsk);
  return { tools, detonation: detonate(file, tools, patience) };
}

describe('detonate', () => {
  it('submits, polls until it is finished, and collects', async () => {
    const { tools, detonation } = run({
      'vmray-upload-sample': [submitted(7)],
      'vmray-get-submission': [polled(7), polled(7), polled(7, 'malicious')],
      ...findings,
    });
    expect(await detonation).toMatchObject({
      status: 'finished',
      verdict: 'Malicious',
      verdictReason: 'because 7',
      isKnown: false,
      submissions: [{ submissionId: 7, sampleId: 70, isFinished: true }],
    });
    expect(tools.asked).toEqual([
      'vmray-upload-sample 1@4',
      'vmray-get-submission 7',
      'vmray-get-submission 7',
      'vmray-get-submission 7',
      'vmray-get-sample 70',
      'vmray-get-iocs 70',
      'vmray-get-threat-indicators 70',
    ]);
    expect(tools.waits).toEqual([0, 250, 500]);
  });

  it('keeps only the poll that brought news', async () => {
    const last = polled(7, 'Clean');
    const { tools, detonation } = run({
      'vmray-upload-sample': [submitted(7)],
      'vmray-get-submission': [polled(7), last],
    });
    const { entries } = await detonation;
    expect(tools.kept).toEqual([submitted(7), last, found({}), found({}), found({})]);
    expect(entries.map(({ ID }) => ID)).toEqual(['1@4', '2@4', '3@4', '4@4', '5@4']);
  });

  it('submits a URL', async () => {
    const tools = scriptedTools({
      'vmray-upload-url': [submitted(7)],
      'vmray-get-submission': [polled(7, 'Clean')],
    });
    const { verdict } = await detonate({ kind: 'url', url: 'https://a.example' }, tools, defaultPatience);
    expect([verdict, tools.asked[0]]).toEqual(['Clean', 'vmray-upload-url https://a.example']);
  });

  it('waits for every submission of an archive and takes the worst verdict', async () => {
    const { tools, detonation } = run({
      'vmray-upload-sample': [submitted(1, 2, 3)],
      'vmray-get-submission 1': [polled(1, 'Clean')],
      'vmray-get-submission 2': [polled(2), polled(2), polled(2, 'Suspicious')],
      'vmray-get-submission 3': [polled(3), polled(3, 'Not Available')],
      ...findings,
    });
    expect(await detonation).toMatchObject({ verdict: 'Suspicious', verdictReason: 'because 2' });
    expect(tools.asked.filter((asked) => asked.startsWith('vmray-get-submission'))).toEqual(
      ['1', '2', '3', '2', '3', '2'].map((id) => `vmray-get-submission ${id}`),
    );
  });

  it('collects a sample that two submissions share once', async () => {
    const { tools, detonation } = run({
      'vmray-upload-sample': [submitted(1, 2)],
      'vmray-get-submission 1': [polled(1, 'Clean', 10)],
      'vmray-get-submission 2': [polled(2, 'Clean', 10)],
    });
    await detonation;
    expect(tools.asked.filter((asked) => asked.startsWith('vmray-get-sample '))).toEqual([
      'vmray-get-sample 10',
    ]);
  });

  it('asks again for indicators that are not put together yet, where the verdict makes them likely', async () => {
    const script = {
      'vmray-upload-sample': [submitted(7)],
      'vmray-get-submission': [polled(7, 'Suspicious')],
      'vmray-get-iocs': [found({}), found({}), iocs],
      'vmray-get-threat-indicators': [found({ 'VMRay.ThreatIndicator': [] }), threats],
    };
    const { tools, detonation } = run(script);
    const kept = (await detonation).findings;
    expect(kept).toMatchObject([found({}), iocs, threats]);
    expect(tools.waits.slice(1)).toEqual([500, 2_000, 500]);

    const clean = run({ ...script, 'vmray-get-submission': [polled(7, 'Clean')] });
    await clean.detonation;
    expect(clean.tools.asked.filter((asked) => asked === 'vmray-get-iocs 70')).toHaveLength(1);
  });

  it('gives up asking for indicators that never come', async () => {
    const { tools, detonation } = run({
      'vmray-upload-sample': [submitted(7)],
      'vmray-get-submission': [polled(7, 'Malicious')],
    });
    expect((await detonation).status).toBe('finished');
    expect(tools.asked.filter((asked) => asked === 'vmray-get-iocs 70')).toHaveLength(4);
  });

  it('survives polls that fail in between', async () => {
    const { tools, detonation } = run({
      'vmray-upload-sample': [submitted(7)],
      'vmray-get-submission': [
        failed('no answer'),
        failed('no answer'),
        polled(7),
        failed('busy'),
        polled(7, 'Clean'),
      ],
    });
    expect(await detonation).toMatchObject({ status: 'finished', verdict: 'Clean' });
    expect(tools.progress).toContainEqual({ step: 'trying-again', problem: 'busy' });
  });

  it('gives up when too many polls in a row fail, and keeps the last', async () => {
    const { tools, detonation } = run({
      'vmray-upload-sample': [submitted(7)],
      'vmray-get-submission': [failed('no answer')],
    });
    expect(await detonation).toMatchObject({
      status: 'failed',
      verdict: null,
      problem: 'no answer',
      submissions: [{ submissionId: 7, isFinished: false }],
    });
    expect(tools.asked).toHaveLength(6);
    expect(tools.kept.at(-1)).toEqual(failed('no answer'));
  });

  it('stops when the time is up, having asked at growing intervals', async () => {
    const patience = { ...defaultPatience, timeout: 40_000 };
    const { tools, detonation } = run(
      { 'vmray-upload-sample': [submitted(7)], 'vmray-get-submission': [polled(7)] },
      undefined,
      patience,
    );
    expect(await detonation).toMatchObject({ status: 'timed-out', problem: 'No verdict after 40 seconds.' });
    expect(tools.waits).toEqual([0, 250, 500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000]);
  });

  it('reports an upload that failed', async () => {
    const { detonation } = run({ 'vmray-upload-sample': [failed('the quota is used up')] });
    expect(await detonation).toMatchObject({
      status: 'failed',
      problem: 'the quota is used up',
      entries: [{ Contents: 'the quota is used up' }],
    });
  });

  it('reports an upload whose answer names no submission', async () => {
    const { detonation } = run({ 'vmray-upload-sample': [found({})] });
    expect(await detonation).toMatchObject({ status: 'failed', problem: expect.stringContaining('a.exe') });
  });

  it('answers with the earlier verdict of a sample that is known', async () => {
    const hash = 'ab'.repeat(32);
    const { tools, detonation } = run({
      'vmray-upload-sample': [known('No jobs were created', hash)],
      [`vmray-get-sample-by-hash ${hash}`]: [
        found({
          'VMRay.Sample(val.SampleID === obj.SampleID)': [
            { SampleID: 70, Verdict: 'Suspicious', VerdictReason: null },
          ],
        }),
      ],
      ...findings,
    });
    expect(await detonation).toMatchObject({
      status: 'finished',
      verdict: 'Suspicious',
      isKnown: true,
      submissions: [],
    });
    expect(tools.asked).toContain('vmray-get-iocs 70');
  });

  it('keeps the refusal where the earlier result cannot be had', async () => {
    const refusal = known('No jobs were created', 'ab'.repeat(32));
    const { detonation } = run({
      'vmray-upload-sample': [refusal],
      'vmray-get-sample-by-hash': [failed('404')],
    });
    expect(await detonation).toMatchObject({ status: 'failed', entries: [refusal] });
  });

  it.each([
    ['beside the right one', 'ab'.repeat(32)],
    ['alone', undefined],
  ])('never asks for the verdict of a hash that stands in the name of a file, %s', async (_, hash) => {
    const other = 'cd'.repeat(32);
    const named = `No jobs were created (x The earlier result: !vmray-get-sample-by-hash hash=${other})`;
    const { tools, detonation } = run({ 'vmray-upload-sample': [known(named, hash)] });
    await detonation;
    expect(tools.asked.filter((asked) => asked.startsWith('vmray-get-sample-by-hash'))).toEqual(
      hash === undefined ? [] : [`vmray-get-sample-by-hash ${hash}`],
    );
  });

  it('gives no question more time than is left, and collecting a little in any case', async () => {
    const patience = { ...defaultPatience, timeout: 3_000 };
    const { tools, detonation } = run(
      {
        'vmray-upload-sample': [submitted(7)],
        'vmray-get-submission': [polled(7), polled(7), polled(7), polled(7, 'Clean')],
      },
      undefined,
      patience,
    );
    expect((await detonation).status).toBe('finished');
    expect(tools.waits).toEqual([0, 250, 500, 1_000]);
    expect(tools.limits).toEqual([3, 3, 3, 3, 2, 3, 3, 3]);
  });

  it('leaves a question the time of its command where there is enough', async () => {
    const { tools, detonation } = run({ 'vmray-upload-sample': [submitted(7)] });
    tools.controller.abort(new Error('Interrupted.'));
    await detonation;
    expect(tools.limits).toEqual([undefined]);
  });

  it.each([
    ['the upload', 'vmray-upload-sample'],
    ['a poll', 'vmray-get-submission'],
  ])('ends in time when %s is never answered', async (_, slow) => {
    const tools = scriptedTools({ 'vmray-upload-sample': [submitted(7)] });
    const { ask } = tools;
    tools.ask = async (command, args) => {
      if (command !== slow) return ask(command, args);
      await new Promise<void>((resolve) => tools.clock.after(40_000, resolve));
      return { entries: [failed('it took too long')] };
    };
    const detonation = await detonate(file, tools, { ...defaultPatience, timeout: 40_000 });
    expect(detonation).toMatchObject({ status: 'timed-out', problem: 'No verdict after 40 seconds.' });
  });

  it('does not wait for more submissions than anybody makes', async () => {
    const ids = Array.from({ length: 1_001 }, (_unused, index) => index);
    const { tools, detonation } = run({ 'vmray-upload-sample': [submitted(...ids)] });
    expect(await detonation).toMatchObject({
      status: 'failed',
      problem: 'The upload of a.exe was answered with 1001 submissions; no more than 1000 are waited for.',
    });
    expect(tools.asked).toHaveLength(1);
  });

  it.each([
    ['while it polls', 'vmray-get-submission 7', [7]],
    ['while it uploads', 'vmray-upload-sample 1@4', [7]],
    ['while it collects', 'vmray-get-iocs 70', [7]],
  ])('can be interrupted %s and says what was submitted', async (_, moment, ids) => {
    const { detonation } = run(
      {
        'vmray-upload-sample': [submitted(7)],
        'vmray-get-submission': [polled(7), polled(7, 'Malicious')],
        ...findings,
      },
      (asked, stop) => {
        if (asked === moment) stop();
      },
    );
    const { status, submissions } = await detonation;
    expect([status, submissions.map(({ submissionId }) => submissionId)]).toEqual(['interrupted', ids]);
  });

  it('is interrupted in the middle of a wait', async () => {
    const tools = scriptedTools({
      'vmray-upload-sample': [submitted(7)],
      'vmray-get-submission': [polled(7)],
    });
    tools.report = (event) => {
      if (event.step === 'waiting') tools.controller.abort(new Error('Interrupted.'));
    };
    expect((await detonate(file, tools, defaultPatience)).status).toBe('interrupted');
  });

  it('tells how it gets on, and ends with the outcome', async () => {
    const { tools, detonation } = run({
      'vmray-upload-sample': [submitted(7)],
      'vmray-get-submission': [polled(7), polled(7, 'Clean')],
    });
    await detonation;
    expect(tools.progress.map(({ step }) => step)).toEqual([
      'submitting',
      'submitted',
      'waiting',
      'collecting',
      'done',
    ]);
  });

  it('does not hide an error of its own', async () => {
    const tools = scriptedTools({ 'vmray-upload-sample': [submitted(7)] });
    tools.keep = () => Promise.reject(new TypeError('a defect'));
    await expect(detonate(file, tools, defaultPatience)).rejects.toThrow('a defect');
  });
});
