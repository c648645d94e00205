import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findAutomation } from '../../../src/automations/find-automation.js';
import { automations } from '../../../src/automations/index.js';
import { loadPlans } from '../../../src/cli/playbook/load-plans.js';
import type { JsonObject } from '../../../src/language/json/json.js';
import { loadFunctionRunner } from '../../../src/playbook/functions/load-function-runner.js';
import { type Simulation, simulate } from '../../../src/playbook/simulation/simulate.js';
import { noStubs, type StubAnswer } from '../../../src/playbook/simulation/stubs.js';

const plans = loadPlans(['playbooks'], resolve(__dirname, '../../..'));
const submission = (members: JsonObject): JsonObject => ({
  'VMRay.Submission(val.SubmissionID === obj.SubmissionID)': members,
});
const sample = (members: JsonObject): JsonObject => ({
  'VMRay.Sample(val.SampleID === obj.SampleID)': members,
});
const uploaded = (id: number): StubAnswer => ({
  outputs: submission({ SubmissionID: id, SampleID: id * 10 }),
});
const looked = (id: number, Verdict: string, IsFinished = true): StubAnswer => ({
  outputs: submission({ SubmissionID: id, SampleID: id * 10, IsFinished, Verdict }),
});
const found: StubAnswer = { outputs: { 'VMRay.ThreatIndicator(obj.ID === val.ID)': [{ ID: 1 }] } };
const none: StubAnswer = { readable: 'none', outputs: {} };
const oneEach = [
  'vmray-upload-sample:entry_id',
  'vmray-upload-url:url',
  'vmray-get-submission:submission_id',
  'vmray-get-sample:sample_id',
  'vmray-get-analysis-by-sample:sample_id',
  'vmray-get-iocs:sample_id',
  'vmray-get-threat-indicators:sample_id',
].map((text) => text.split(':'));

async function detonated(
  inputs: JsonObject,
  commands: Readonly<Record<string, readonly StubAnswer[]>>,
): Promise<Simulation> {
  const name = 'URL' in inputs ? 'Detonate URL - VMRay' : 'Detonate File - VMRay';
  const plan = plans.find((one) => one.name === name);
  if (!plan) throw new Error(`${name} is not shipped.`);
  const usual = { 'vmray-get-iocs': [none], 'vmray-get-threat-indicators': [none] };
  return simulate(
    plan,
    {
      ...noStubs,
      instances: [{ name: 'eu', brand: 'VMRay', state: 'active' }],
      inputs,
      commands: new Map(
        Object.entries({
          'vmray-get-sample': [none],
          'vmray-get-analysis-by-sample': [none],
          ...usual,
          ...commands,
        }),
      ),
      commandArguments: new Map(
        oneEach.map(([command = '', argument = '']) => [
          command,
          [{ name: argument, description: '', isRequired: true }],
        ]),
      ),
    },
    {
      playbook: (wanted) => plans.find((one) => one.name === wanted),
      automation: (wanted) => findAutomation(automations, wanted),
      declared: () => undefined,
      functionsAt: await loadFunctionRunner(),
    },
    { startsAt: 0, seed: 1 },
  );
}

const halted = ({ frames }: Simulation) =>
  [...(frames.get('')?.tasks.values() ?? [])].flatMap((task) =>
    task.status === 'error' ? [task.error] : [],
  );
const asked = ({ calls }: Simulation, command: string) =>
  calls.filter((call) => call.command === command).map(({ args }) => Object.values(args)[0]);

const file: JsonObject = { File: { EntryID: '1@1' } };
const files: JsonObject = { File: [{ EntryID: '1@1' }, { EntryID: '2@1' }] };
const hash = 'ab'.repeat(32);
const refusal = `VMRay made no jobs (No jobs were created). It has analysed this before. The earlier result: !vmray-get-sample-by-hash hash=${hash}`;

describe('the playbooks that detonate', () => {
  it.each([
    ['a file', file, 'vmray-upload-sample'],
    ['a URL', { URL: 'https://a.example' }, 'vmray-upload-url'],
  ])('do not wait for the verdict of %s that is there at once', async (_, inputs: JsonObject, upload) => {
    const simulation = await detonated(inputs, {
      [upload]: [uploaded(7)],
      'vmray-get-submission': [looked(7, 'Clean')],
    });
    expect([simulation.status, simulation.elapsedSeconds]).toEqual(['completed', 0]);
    // Of a clean one too, but nothing more is waited for.
    expect(asked(simulation, 'vmray-get-iocs')).toEqual([70]);
  });

  it('wait for what is not put together yet, for some seconds, and quietly', async () => {
    const commands = {
      'vmray-upload-sample': [uploaded(7)],
      'vmray-get-submission': [looked(7, 'Malicious')],
    };
    const simulation = await detonated(file, {
      ...commands,
      'vmray-get-iocs': [none, none, { outputs: sample({ SampleID: 70, IOC: { URL: [{ URL: 'x' }] } }) }],
      'vmray-get-threat-indicators': [none, found],
    });
    expect([simulation.status, simulation.elapsedSeconds]).toEqual(['completed', 4]);
    expect(
      simulation.entries.filter(({ entry, isQuiet }) => entry.HumanReadable === 'none' && !isQuiet),
    ).toHaveLength(2);
    const never = await detonated(file, commands);
    expect([never.status, never.elapsedSeconds]).toEqual(['completed', 6]);
  });

  it('try a look again that fails, and give up after the fifth', async () => {
    const error = { error: 'no answer' };
    const upload = { 'vmray-upload-sample': [uploaded(7)] };
    const well = await detonated(file, {
      ...upload,
      'vmray-get-submission': [error, error, error, error, looked(7, 'Clean')],
    });
    expect([well.status, well.elapsedSeconds]).toEqual(['completed', 4]);
    const ill = await detonated(file, { ...upload, 'vmray-get-submission': [error] });
    expect([ill.status, halted(ill), ill.calls.length]).toEqual(['error', ['no answer'], 6]);
  });

  it.each([
    ['a file', file, 'vmray-upload-sample'],
    ['a URL', { URL: 'https://a.example' }, 'vmray-upload-url'],
  ])('answer with the earlier verdict of %s that VMRay knows', async (_, inputs: JsonObject, upload) => {
    const simulation = await detonated(inputs, {
      [upload]: [{ error: refusal }],
      'vmray-get-sample-by-hash': [
        { when: { hash }, outputs: sample({ SampleID: 70, Verdict: 'Suspicious' }) },
      ],
      'vmray-get-iocs': [{ outputs: sample({ SampleID: 70, IOC: { URL: [{ URL: 'x' }] } }) }],
      'vmray-get-threat-indicators': [found],
    });
    expect([simulation.status, halted(simulation)]).toEqual(['completed', []]);
    expect(simulation.context['VMRay']).toMatchObject({
      Sample: { SampleID: 70, Verdict: 'Suspicious', IOC: expect.anything() },
    });
  });

  it('say why when the earlier result cannot be had, and when the upload failed otherwise', async () => {
    for (const [error, byHash] of [
      [refusal, [none]],
      [refusal, [{ error: '404' }]],
      ['The quota is used up', []],
    ] as const) {
      const simulation = await detonated(file, {
        'vmray-upload-sample': [{ error }],
        ...(byHash.length > 0 ? { 'vmray-get-sample-by-hash': byHash } : {}),
      });
      expect([simulation.status, halted(simulation)]).toEqual([
        'error',
        [`VMRay did not take the file: ${error}`],
      ]);
    }
  });

  it('detonate the others of several files when one is not taken, and end in its error', async () => {
    const simulation = await detonated(files, {
      'vmray-upload-sample': [{ when: { entry_id: '1@1' }, error: refusal }, uploaded(8)],
      'vmray-get-submission': [looked(8, 'Clean')],
    });
    expect([simulation.status, halted(simulation)]).toEqual([
      'error',
      [`VMRay did not take the file: ${refusal}`],
    ]);
    expect(asked(simulation, 'vmray-get-sample')).toEqual([80]);
  });

  it('never take the verdict of another submission for that of their own', async () => {
    const simulation = await detonated(
      { ...file, timeout: '2' },
      { 'vmray-upload-sample': [uploaded(7)], 'vmray-get-submission': [looked(8, 'Clean')] },
    );
    expect([simulation.status, halted(simulation)]).toEqual([
      'error',
      ['VMRay did not finish the submission 7 within 2 minutes.'],
    ]);
  });

  it('do not wait for more submissions than anybody makes', async () => {
    const many = Array.from({ length: 1_001 }, (_, id): JsonObject => ({ SubmissionID: id, SampleID: id }));
    const simulation = await detonated(file, {
      'vmray-upload-sample': [
        { outputs: { 'VMRay.Submission(val.SubmissionID === obj.SubmissionID)': many } },
      ],
    });
    expect(halted(simulation)).toEqual([
      'The upload was answered with 1001 submissions; no more than 1000 are waited for.',
    ]);
    expect(simulation.calls).toHaveLength(1);
  });

  it('have nothing to do without a file', async () => {
    const simulation = await detonated({ File: {} }, {});
    expect([simulation.status, simulation.calls]).toEqual(['completed', []]);
  });
});
