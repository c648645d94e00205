import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { at, type Client, listAt, longEnough, numberAt, openSimulator, textAt } from './client.js';
import { cleanFile, maliciousFile, silentFile, suspiciousFile } from './samples.js';

const fixtures = resolve(__dirname, '../../../shared/vmray-api');
const describeIf = existsSync(fixtures) ? describe : describe.skip;
if (!existsSync(fixtures)) console.warn(`Skipped: the recorded answers are not there (${fixtures}).`);

/** Members that the simulator adds to say what it is. */
const ownMembers = ['simulator', 'simulator_notice'];

function recorded(story: string): unknown {
  return JSON.parse(readFileSync(resolve(fixtures, `${story}.json`), 'utf8'));
}

/** The sorted names of members of an object. */
function members(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('Not an object.');
  return Object.keys(value).sort();
}

/** A value as its shape: objects by member, lists by their first element, the rest by type. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? [] : [shape(value[0])];
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .sort()
        .map(([name, one]) => [name, shape(one)]),
    );
  }
  return value === null ? null : typeof value;
}

async function finishedStory(client: Client, content: Buffer, name: string) {
  const submitted = await client.submit(content, name);
  client.simulator.advance(longEnough);
  const submission = numberAt(submitted.body, 'data.submissions.0.submission_id');
  const sample = numberAt(submitted.body, 'data.samples.0.sample_id');
  return { submitted, submission, sample };
}

const stories = [
  {
    story: 'malicious-file',
    content: maliciousFile(),
    name: 'a.exe',
    finished: '11-submission-finished',
    sample: '14-sample',
    analyses: '17-analyses-by-sample',
  },
  {
    story: 'clean-file',
    content: cleanFile,
    name: 'a.pdf',
    finished: '02-submission-finished',
    sample: '03-sample',
    analyses: '04-analyses-by-sample',
  },
  {
    story: 'not-available',
    content: silentFile,
    name: 'a.docm',
    finished: '02-submission-finished-with-errors',
    sample: '03-sample',
    analyses: '04-analyses-by-sample',
  },
] as const;

describeIf('answers have the members of the recorded stories', () => {
  it.each(stories)('$story: submit', async ({ story, content, name }) => {
    const client = await openSimulator();
    const { body } = await client.submit(content, name, { tags: 'soar' });
    const expected = recorded(`${story}/01-submit`);
    expect(members(at(body, 'data'))).toEqual(members(at(expected, 'data')));
    for (const list of ['jobs', 'static_jobs', 'reputation_jobs', 'samples', 'submissions']) {
      expect(listAt(body, `data.${list}`)).toHaveLength(1);
      expect(members(at(body, `data.${list}.0`))).toEqual(members(at(expected, `data.${list}.0`)));
    }
  });

  it.each(stories)('$story: submission, sample and analyses at the end', async (one) => {
    const client = await openSimulator({ billingType: one.story === 'clean-file' ? 'detector' : 'analyzer' });
    const { submission, sample } = await finishedStory(client, one.content, one.name);
    const answers = [
      [await client.get(`/rest/submission/${submission}`), `${one.story}/${one.finished}`, 'data'],
      [await client.get(`/rest/sample/${sample}`), `${one.story}/${one.sample}`, 'data'],
      [await client.get(`/rest/analysis/sample/${sample}`), `${one.story}/${one.analyses}`, 'data.0'],
      [await client.get(`/rest/analysis/sample/${sample}`), `${one.story}/${one.analyses}`, 'data.1'],
    ] as const;
    for (const [{ body }, file, path] of answers) {
      expect(members(at(body, path))).toEqual(members(at(recorded(file), path)));
    }
  });

  it.each(stories)('$story: values that tell the story', async (one) => {
    const client = await openSimulator({ billingType: one.story === 'clean-file' ? 'detector' : 'analyzer' });
    const { submission, sample } = await finishedStory(client, one.content, one.name);
    const telling = (value: unknown, path: string, names: readonly string[]) =>
      names.map((name) => [name, at(value, `${path}.${name}`)]);
    const submissionNames = [
      'verdict',
      'severity',
      'score',
      'status',
      'finished',
      'has_errors',
      'billing_type',
    ].map((name) => `submission_${name}`);
    const sampleNames = ['verdict', 'severity', 'score', 'verdict_reason_code'].map(
      (name) => `sample_${name}`,
    );
    const analysisNames = [
      'verdict',
      'severity',
      'vti_score',
      'result_code',
      'lock_status',
      'report_version',
    ].map((name) => `analysis_${name}`);
    const answers = [
      [
        await client.get(`/rest/submission/${submission}`),
        `${one.story}/${one.finished}`,
        'data',
        submissionNames,
      ],
      [await client.get(`/rest/sample/${sample}`), `${one.story}/${one.sample}`, 'data', sampleNames],
      [
        await client.get(`/rest/analysis/sample/${sample}`),
        `${one.story}/${one.analyses}`,
        'data.0',
        analysisNames,
      ],
      [
        await client.get(`/rest/analysis/sample/${sample}`),
        `${one.story}/${one.analyses}`,
        'data.1',
        analysisNames,
      ],
    ] as const;
    for (const [{ body }, file, path, names] of answers) {
      expect(telling(body, path, names)).toEqual(telling(recorded(file), path, names));
    }
  });

  it('suspicious-url: submit, job, submission, sample, analysis', async () => {
    const client = await openSimulator();
    const submitted = await client.submitUrl('https://suspicious.example.test/portal', { tags: 'soar' });
    const expected = recorded('suspicious-url/01-submit');
    expect(shape(submitted.body)).toEqual(shape(expected));
    const job = await client.get(`/rest/job/${numberAt(submitted.body, 'data.jobs.0.job_id')}`);
    expect(shape(job.body)).toEqual(shape({ result: 'ok', data: at(expected, 'data.jobs.0') }));
    client.simulator.advance(longEnough);
    const sample = numberAt(submitted.body, 'data.samples.0.sample_id');
    const submission = numberAt(submitted.body, 'data.submissions.0.submission_id');
    const answers = [
      [`/rest/submission/${submission}`, '04-submission-finished'],
      [`/rest/sample/${sample}`, '05-sample'],
      [`/rest/analysis/sample/${sample}`, '06-analyses-by-sample'],
    ] as const;
    for (const [path, file] of answers) {
      expect(shape((await client.get(path)).body)).toEqual(shape(recorded(`suspicious-url/${file}`)));
    }
  });

  it('the types of members agree too: malicious file, at its start and its end', async () => {
    const client = await openSimulator();
    const submitted = await client.submit(maliciousFile(), 'a.exe', {
      tags: 'soar',
      user_config: '{"timeout":9}',
    });
    expect(shape(submitted.body)).toEqual(shape(recorded('malicious-file/01-submit')));
    const sample = numberAt(submitted.body, 'data.samples.0.sample_id');
    const early = await client.get(`/rest/sample/${sample}`);
    expect(shape(early.body)).toEqual(shape(recorded('malicious-file/13-sample-before-verdict')));
    client.simulator.advance(longEnough);
    const late = await client.get(`/rest/sample/${sample}`);
    expect(shape(late.body)).toEqual(shape(recorded('malicious-file/14-sample')));
    const child = await client.get(`/rest/sample/${numberAt(late.body, 'data.sample_child_sample_ids.0')}`);
    expect(shape(child.body)).toEqual(shape(recorded('malicious-file/16-child-sample')));
    const analyses = await client.get(`/rest/analysis/sample/${sample}`);
    expect(shape(analyses.body)).toEqual(shape(recorded('malicious-file/17-analyses-by-sample')));
  });

  it.each([maliciousFile(), suspiciousFile])('IOCs of every kind', async (content) => {
    const client = await openSimulator();
    const { sample } = await finishedStory(client, content, 'a.exe');
    const { body } = await client.get(`/rest/sample/${sample}/iocs?all_artifacts=true`);
    const expected = recorded('malicious-file/21-iocs-all-artifacts');
    expect(members(at(body, 'data'))).toEqual(members(at(expected, 'data')));
    const kinds = members(at(expected, 'data.iocs'));
    expect(members(at(body, 'data.iocs'))).toEqual(kinds);
    for (const kind of kinds) {
      const wanted = at(expected, `data.iocs.${kind}.0`);
      for (const artifact of listAt(body, `data.iocs.${kind}`)) {
        expect([kind, members(artifact)]).toEqual([kind, members(wanted)]);
        expect(textAt(artifact, 'ioc_type')).toBe(textAt(wanted, 'ioc_type'));
        expect(textAt(artifact, 'type')).toBe(textAt(wanted, 'type'));
      }
    }
    expect(members(at(body, 'data.iocs.files.0.hashes.0'))).toEqual(
      members(at(expected, 'data.iocs.files.0.hashes.0')),
    );
  });

  it('threat indicators and ATT&CK techniques', async () => {
    const client = await openSimulator();
    const { sample } = await finishedStory(client, maliciousFile(), 'a.exe');
    const indicators = await client.get(`/rest/sample/${sample}/threat_indicators`);
    const vtis = await client.get(`/rest/sample/${sample}/vtis`);
    const techniques = await client.get(`/rest/sample/${sample}/mitre_attack`);
    expect(vtis.body).toEqual(indicators.body);
    // The first recorded indicator has classifications, as ours has.
    expect(shape(indicators.body)).toEqual(shape(recorded('malicious-file/25-threat-indicators')));
    expect(shape(techniques.body)).toEqual(shape(recorded('malicious-file/27-mitre-attack')));
  });

  it('the summary has the sections of the recorded one', async () => {
    const client = await openSimulator();
    const { sample } = await finishedStory(client, maliciousFile(), 'a.exe');
    const analyses = await client.get(`/rest/analysis/sample/${sample}`);
    const analysis = numberAt(analyses.body, 'data.0.analysis_id');
    const { body } = await client.get(`/rest/analysis/${analysis}/archive/logs/summary_v2.json`);
    const expected = recorded('malicious-file/archive/logs/summary_v2');
    expect(members(body)).toEqual(members(expected));
    expect(members(at(body, 'artifacts'))).toEqual(members(at(expected, 'artifacts')));
    expect(members(at(body, 'analysis_metadata'))).toEqual(members(at(expected, 'analysis_metadata')));
  });

  it('billing, quota and system information', async () => {
    const client = await openSimulator();
    const billing = await client.get('/rest/billing_info');
    expect(shape(billing.body)).toEqual(shape(recorded('system/billing-info')));
    expect((await client.get('/rest/api_key/quota')).body).toEqual({
      result: 'ok',
      data: { quota_limit: 1000, used_quota: 0 },
    });
    const system = await client.get('/rest/system_info');
    const names = members(at(system.body, 'data')).filter((name) => !ownMembers.includes(name));
    expect(names).toEqual(members(at(recorded('system/system-info'), 'data')));
  });

  it.each([
    ['GET', '/rest/sample/999999999', '404-no-such-element', 404],
    ['GET', '/rest/no_such_thing', '404-unknown-path', 404],
    ['PUT', '/rest/analysis', '405-method', 405],
    ['GET', '/rest/analysis?_limit=abc', '400-bad-parameter', 400],
  ])('%s %s: %s', async (method, path, file, status) => {
    const client = await openSimulator();
    const reply = await client.send(method, path);
    expect(reply.status).toBe(status);
    expect(reply.body).toEqual(recorded(`errors/${file}`));
  });

  it('a known sample under legacy caching', async () => {
    const client = await openSimulator({ caching: 'legacy' });
    await client.submit(maliciousFile(), 'remittance_2041.exe');
    const again = await client.submit(maliciousFile(), 'remittance_2041.exe');
    const expected = recorded('errors/200-submit-no-jobs');
    expect(again.status).toBe(200);
    expect(at(again.body, 'data.errors')).toEqual(at(expected, 'data.errors'));
    expect(shape(again.body)).toEqual(shape(expected));
  });
});
