import { describe, expect, it } from '@jest/globals';
import { usePlace, useSimulator } from './sortie.js';

const place = usePlace();
const server = useSimulator({ speed: 400 });
const cached = useSimulator({ speed: 400, caching: 'enabled' });
const refusing = useSimulator({ speed: 400, caching: 'legacy' });

const detonate = (...words: string[]) =>
  place.run(['detonate', ...words], { environment: server.environment });

/** The text that every scanner knows, in pieces: no scanner shall find it here. */
const testVirus = [
  'X5O!P%@AP[4\\PZX54(P^)7CC)7}',
  '$EICAR-STAND',
  'ARD-ANTIVIRUS-TE',
  'ST-FILE!',
  '$H+H*',
].join('');

describe('sortie detonate', () => {
  it('shows the verdict, whose it is, indicators, IOCs and threat indicators', async () => {
    const { code, output, errors } = await detonate(place.write('virus.com', testVirus));
    expect(code).toBe(0);
    expect(output).toContain(
      '# virus.com\n\n**Verdict:** Malicious (given by a simulator: not a real verdict)',
    );
    expect(output).toMatch(/### Indicators\n\|Indicator\|Type\|Score\|Reliability\|/);
    expect(output).toMatch(/### \w+ IOC\n/);
    expect(output).toContain('### Threat indicators');
    expect(errors).toContain('virus.com: submitted as ');
    expect(errors).toContain('virus.com: Malicious');
  });

  it.each([
    ['the analysis cache answers without a job', 'enabled', cached],
    ['no jobs were created', 'legacy', refusing],
  ] as const)('leads to sample and verdict when %s', async (_name, _caching, simulator) => {
    const path = place.write('again.com', `${testVirus} again`);
    const options = { environment: simulator.environment };
    await place.run(['detonate', path], options);
    const { code, output } = await place.run(['detonate', path, '--json'], options);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      verdict: 'Malicious',
      context: { VMRay: { Sample: [{ SampleID: 1_000_001, Verdict: 'Malicious', IOC: expect.anything() }] } },
    });
  });

  it('answers in JSON', async () => {
    const { code, output } = await detonate(place.write('doubtful.txt', 'SORTIE-SUSPICIOUS'), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      investigation: '1',
      verdict: 'Suspicious',
      simulated: true,
      detonations: [{ subject: 'doubtful.txt', status: 'finished', verdict: 'Suspicious', next: [] }],
      context: {
        File: expect.anything(),
        DBotScore: expect.anything(),
        VMRay: {
          Sample: expect.anything(),
          Submission: [{ IsFinished: true }],
          ThreatIndicator: expect.anything(),
        },
      },
    });
  });

  it('takes several subjects and names the worst verdict', async () => {
    const { code, output } = await detonate(
      place.write('clean.txt', 'harmless'),
      'https://malicious.example.test/x',
      'https://unavailable.example.test/',
      '--json',
    );
    expect(code).toBe(0);
    const { verdict, detonations } = JSON.parse(output);
    expect(verdict).toBe('Malicious');
    expect(detonations).toMatchObject([
      { subject: 'clean.txt', verdict: 'Clean' },
      { subject: 'https://malicious.example.test/x', verdict: 'Malicious' },
      { subject: 'https://unavailable.example.test/', verdict: 'Not Available' },
    ]);
  });

  it.each([
    ['SORTIE-SUSPICIOUS', 'suspicious', 4],
    ['SORTIE-SUSPICIOUS', 'malicious', 0],
    [testVirus, 'suspicious', 4],
    [testVirus, 'malicious', 4],
    ['harmless', 'suspicious', 0],
  ])('ends %# with the code that --fail-on asks for', async (content, bound, code) => {
    expect((await detonate(place.write('any.bin', content), '--fail-on', bound)).code).toBe(code);
  });

  it('submits nothing when one of the files is missing', async () => {
    const before = await submissions();
    const { code, errors } = await detonate(place.write('there.txt', 'x'), 'gone.txt');
    expect(code).toBe(2);
    expect(errors).toContain('"gone.txt" cannot be used: there is no such file');
    expect(await submissions()).toBe(before);
  });

  it('stops when the time is up and says how to go on', async () => {
    const fault = { method: 'GET', path: '/rest/submission/', times: 100, status: 200, body: unfinished };
    await setFaults([fault]);
    const { code, errors } = await detonate('https://a.example.test/', '--timeout', '1s');
    await setFaults([]);
    expect(code).toBe(1);
    expect(errors).toContain('No verdict after 1 seconds.');
    expect(errors).toMatch(/sortie run '!vmray-get-submission submission_id=\d+'/);
  });

  it('ends with 130 on Ctrl-C and says how to go on', async () => {
    await setFaults([
      { method: 'GET', path: '/rest/submission/', times: 100, status: 200, body: unfinished },
    ]);
    const child = place.start(['detonate', 'https://a.example.test/'], { environment: server.environment });
    let errors = '';
    let isInterrupted = false;
    child.stderr?.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
      // Once: a second Ctrl-C means at once, whatever is lost.
      if (!isInterrupted && errors.includes('waiting for the verdict')) isInterrupted = child.kill('SIGINT');
    });
    const code = await new Promise((done) => child.on('close', done));
    await setFaults([]);
    expect(code).toBe(130);
    expect(errors).toMatch(/sortie run '!vmray-get-submission submission_id=\d+'/);
  });

  it('refuses an instance that nobody configured', async () => {
    const { code, errors } = await detonate('https://a.example.test/', '--using', 'vmary');
    expect(code).toBe(2);
    expect(errors).toContain('Did you mean "vmray"?');
  });
});

const unfinished = JSON.stringify({
  result: 'ok',
  data: { submission_id: 1, submission_finished: false, submission_sample_id: 1 },
});

async function setFaults(faults: readonly unknown[]): Promise<void> {
  const { url, apiKey } = server.simulator;
  const answer = await fetch(`${url}/simulator/faults`, {
    method: 'PUT',
    body: JSON.stringify(faults),
    headers: { 'Content-Type': 'application/json', Authorization: `api_key ${apiKey}` },
  });
  if (!answer.ok) throw new Error(await answer.text());
}

async function submissions(): Promise<number> {
  const answer = await fetch(`${server.simulator.url}/simulator/state`);
  const state: { submissions: unknown[] } = JSON.parse(await answer.text());
  return state.submissions.length;
}
