import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { usePlace } from './sortie.js';

const place = usePlace();
const detonate = resolve(__dirname, '../../playbooks/detonate-url.yml');
const submission = (IsFinished: boolean) => ({
  outputs: {
    'VMRay.Submission(val.SubmissionID === obj.SubmissionID)': { SubmissionID: 7, SampleID: 5, IsFinished },
  },
});
const stubs = (finished: boolean) => ({
  instances: [{ name: 'eu', brand: 'vmray', state: 'active' }],
  inputs: { URL: 'https://malicious.example.test/', timeout: '3' },
  commands: {
    'vmray-upload-url': [
      {
        outputs: {
          'VMRay.Submission(val.SubmissionID === obj.SubmissionID)': { SubmissionID: 7, SampleID: 5 },
        },
      },
    ],
    // At once, as the polling begins, and a minute later.
    'vmray-get-submission': [submission(false), submission(false), submission(finished)],
    'vmray-get-sample': [
      { outputs: { 'VMRay.Sample(val.SampleID === obj.SampleID)': { SampleID: 5, Verdict: 'Malicious' } } },
    ],
    'vmray-get-analysis-by-sample': [{ readable: 'none' }],
    'vmray-get-iocs': [{ readable: 'none' }],
    'vmray-get-threat-indicators': [{ readable: 'none' }],
  },
});

describe('sortie playbook simulate', () => {
  it('detonates a URL under a clock of its own', async () => {
    place.write('stubs.json', JSON.stringify(stubs(true)));
    const { code, output, errors } = await place.run([
      'playbook',
      'simulate',
      detonate,
      '--stubs',
      'stubs.json',
      '--json',
    ]);
    expect(errors).toBe('');
    const result = JSON.parse(output);
    expect(result).toMatchObject({ status: 'completed', elapsed: 'PT2M' });
    expect(result.tasks['14']).toEqual({ status: 'completed', runs: 1 });
    expect(result.tasks['7']).toEqual({ status: 'skipped', runs: 0 });
    expect(result.playbooks['4'].tasks['3'].status).toBe('completed');
    expect(result.commands.map(({ command }: { command: string }) => command)).toContain('vmray-get-iocs');
    expect(code).toBe(0);
  });

  it('ends in an error that says so when the sandbox does not finish in time', async () => {
    place.write('slow.json', JSON.stringify(stubs(false)));
    const { code, output, errors } = await place.run([
      'playbook',
      'simulate',
      detonate,
      '--stubs',
      'slow.json',
    ]);
    expect(output).toContain(
      'error 7 Say that the time is up: VMRay did not finish the submission 7 within 3 minutes.',
    );
    expect(errors).toContain('error after PT4M');
    expect(code).toBe(1);
  });

  it('waits for a person with exit code 3', async () => {
    place.write(
      'ask.yml',
      "id: ask\nname: ask\nstarttaskid: '0'\ntasks:\n  '0': { id: '0', type: start, task: { name: '' }, nexttasks: { '#none#': ['1'] } }\n  '1': { id: '1', type: regular, task: { name: 'Look at it' } }\n",
    );
    const { code, output } = await place.run(['playbook', 'simulate', 'ask.yml']);
    expect(output).toContain('waiting 1 Look at it');
    expect(code).toBe(3);
  });

  it('says what is wrong with the stubs, the playbook and the file', async () => {
    place.write('bad.yml', 'commands: { scan: {} }');
    place.write('empty.yml', 'id: x\nname: x\n');
    const runs = await Promise.all([
      place.run(['playbook', 'simulate', detonate, '--stubs', 'bad.yml']),
      place.run(['playbook', 'simulate', 'empty.yml']),
      place.run(['playbook', 'simulate', 'nowhere.yml']),
    ]);
    expect(runs.map(({ errors }) => errors)).toEqual([
      expect.stringContaining('bad.yml: commands.scan: must be array'),
      expect.stringContaining('empty.yml:1'),
      expect.stringContaining('nowhere.yml'),
    ]);
    for (const { code } of runs) expect(code).not.toBe(0);
  });

  it('ships the playbooks that it finds by name', () => {
    for (const name of ['generic-polling', 'detonate-file', 'detonate-url', 'file-enrichment'])
      expect(existsSync(resolve(__dirname, `../../playbooks/${name}.yml`))).toBe(true);
  });
});
