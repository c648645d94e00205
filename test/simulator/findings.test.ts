import { describe, expect, it } from '@jest/globals';
import { at, type Client, listAt, longEnough, numberAt, openSimulator } from './client.js';
import { cleanFile, maliciousFile, silentFile, suspiciousFile } from './samples.js';

async function sampleOf(client: Client, content: Buffer): Promise<number> {
  const { body } = await client.submit(content, 'a.exe');
  client.simulator.advance(longEnough);
  return numberAt(body, 'data.samples.0.sample_id');
}

function artifactsIn(body: unknown): unknown[] {
  const lists = at(body, 'data.iocs');
  if (typeof lists !== 'object' || lists === null) throw new Error('There are no lists of IOCs.');
  return Object.values(lists).flat();
}

const valuesOf = (body: unknown, member: string) =>
  new Set(artifactsIn(body).map((artifact) => at(artifact, member)));

describe('findings', () => {
  it.each([
    ['malicious', maliciousFile(), ['malicious', 'suspicious']],
    ['suspicious', suspiciousFile, ['suspicious']],
  ])('a %s sample has IOCs of all ten kinds', async (_verdict, content, verdicts) => {
    const client = await openSimulator();
    const id = await sampleOf(client, content);
    const { body } = await client.get(`/rest/sample/${id}/iocs`);
    expect(valuesOf(body, 'ioc_type').size).toBe(10);
    expect(valuesOf(body, 'ioc')).toEqual(new Set([true]));
    expect(valuesOf(body, 'verdict')).toEqual(new Set(verdicts));
    const all = await client.get(`/rest/sample/${id}/iocs?all_artifacts=True`);
    expect(valuesOf(all.body, 'verdict')).toEqual(new Set([...verdicts, 'clean']));
  });

  it.each([cleanFile, silentFile])(
    'a sample without threats has neither IOCs nor indicators',
    async (content) => {
      const client = await openSimulator();
      const id = await sampleOf(client, content);
      expect(artifactsIn((await client.get(`/rest/sample/${id}/iocs`)).body)).toEqual([]);
      const indicators = await client.get(`/rest/sample/${id}/threat_indicators`);
      expect(indicators.body).toEqual({ result: 'ok', data: { status: 'finished', threat_indicators: [] } });
    },
  );

  it('name only what is reserved for examples', async () => {
    const client = await openSimulator();
    const id = await sampleOf(client, maliciousFile());
    const { body } = await client.get(`/rest/sample/${id}/iocs?all_artifacts=true`);
    const list = (path: string) => listAt(body, `data.iocs.${path}`);
    for (const one of list('domains')) expect(at(one, 'domain')).toMatch(/\.example\.test$/);
    for (const one of list('ips'))
      expect(at(one, 'ip_address')).toMatch(/^(192\.0\.2\.\d{1,3}|2001:db8::[0-9a-f]+)$/);
    for (const one of list('urls')) expect(at(one, 'url')).toMatch(/^https:\/\/[\w-]+\.example\.test\//);
    for (const one of list('email_addresses')) expect(at(one, 'email_address')).toMatch(/@example\.test$/);
  });

  it('are the same for the same sample, and others for another', async () => {
    const [one, two] = [await openSimulator(), await openSimulator()];
    const first = await one.get(`/rest/sample/${await sampleOf(one, maliciousFile())}/iocs`);
    const second = await two.get(`/rest/sample/${await sampleOf(two, maliciousFile())}/iocs`);
    expect(second.body).toEqual(first.body);
    const other = Buffer.concat([maliciousFile(), Buffer.from('other')]);
    const third = await two.get(`/rest/sample/${await sampleOf(two, other)}/iocs`);
    expect(at(third.body, 'data.iocs.domains.0.domain')).not.toBe(
      at(first.body, 'data.iocs.domains.0.domain'),
    );
  });

  it('are filtered by type and verdict, in the path and in the query', async () => {
    const client = await openSimulator();
    const path = `/rest/sample/${await sampleOf(client, maliciousFile())}/iocs`;
    const inPath = await client.get(`${path}/type/domain/verdict/malicious`);
    expect(valuesOf(inPath.body, 'ioc_type')).toEqual(new Set(['domain']));
    expect(valuesOf(inPath.body, 'verdict')).toEqual(new Set(['malicious']));
    const inQuery = await client.get(`${path}?ioc_type=domains&ioc_verdict=malicious`);
    expect(inQuery.body).toEqual(inPath.body);
    expect((await client.get(`${path}?ioc_severity=malicious&ioc_type=domain`)).body).toEqual(inPath.body);
    expect(valuesOf((await client.get(`${path}/verdict/suspicious`)).body, 'verdict')).toEqual(
      new Set(['suspicious']),
    );
    expect(artifactsIn((await client.get(`${path}/verdict/null`)).body)).toEqual([]);
    expect((await client.get(`${path}/type/nonsense`)).status).toBe(400);
    expect((await client.get(`${path}/verdict/nonsense`)).status).toBe(400);
  });

  it('include the sample itself, with its real hashes, and the analyses that saw it', async () => {
    const client = await openSimulator();
    const id = await sampleOf(client, maliciousFile());
    const sample = await client.get(`/rest/sample/${id}`);
    const iocs = await client.get(`/rest/sample/${id}/iocs`);
    expect(at(iocs.body, 'data.iocs.files.0.hashes.0.sha256_hash')).toBe(
      at(sample.body, 'data.sample_sha256hash'),
    );
    const dynamic = await client.get(`/rest/analysis/sample/${id}`);
    const analysis = numberAt(dynamic.body, 'data.0.analysis_id');
    expect(at(iocs.body, 'data.iocs.files.0.analysis_ids')).toEqual([analysis]);
    const bySubmission = numberAt(dynamic.body, 'data.0.analysis_submission_id');
    const indicators = (await client.get(`/rest/sample/${id}/vtis`)).body;
    expect((await client.get(`/rest/analysis/${analysis}/vtis`)).body).toEqual(indicators);
    expect((await client.get(`/rest/submission/${bySubmission}/vtis`)).body).toEqual(indicators);
  });

  it('of techniques point to indicators that are there', async () => {
    const client = await openSimulator();
    const id = await sampleOf(client, suspiciousFile);
    const indicators = await client.get(`/rest/sample/${id}/threat_indicators`);
    const techniques = await client.get(`/rest/sample/${id}/mitre_attack`);
    const known = listAt(indicators.body, 'data.threat_indicators');
    for (const technique of listAt(techniques.body, 'data.mitre_attack_techniques')) {
      const [indicator] = listAt(technique, 'threat_indicators');
      expect(known).toContainEqual(indicator);
    }
    expect(listAt(techniques.body, 'data.mitre_attack_techniques').length).toBeGreaterThan(0);
  });
});
