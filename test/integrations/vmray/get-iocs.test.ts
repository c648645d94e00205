import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { toEntries } from '../../../src/language/entry/index.js';
import { isJsonObject, type JsonObject } from '../../../src/language/json/json.js';
import { output, play, result } from './scripted-vmray.js';

const story = resolve(__dirname, '../../../../shared/vmray-api/malicious-file/21-iocs-all-artifacts.json');
const describeWithFixtures = existsSync(story) ? describe : describe.skip;
if (!existsSync(story)) console.warn('skipped: the folder of the API fixtures is not there');

const answer = (iocs: JsonObject) => ({ result: 'ok', data: { iocs, status: 'finished' } });
const domain = (name: string | null, more: JsonObject = {}) => ({
  domain: name,
  ioc: true,
  verdict: 'malicious',
  ...more,
});

describe('vmray-get-iocs', () => {
  it('asks for all artifacts only when told to', async () => {
    const some = await play('vmray-get-iocs', { sample_id: ['5'] }, [answer({})]);
    const all = await play('vmray-get-iocs', { sample_id: ['5'], all_artifacts: true }, [answer({})]);
    expect([some.requests[0]?.query, all.requests[0]?.query]).toEqual([undefined, { all_artifacts: 'true' }]);
    expect(result(some)).toEqual({ readable: 'No IOCs found for sample ID: 5', outputs: [] });
  });

  it('gives one result with the whole context once (D11), ids as numbers (D8)', async () => {
    const iocs = {
      domains: [domain('a.test'), domain('b.test')],
      ips: [{ ip_address: '192.0.2.1', country: 'Germany' }],
    };
    const played = await play('vmray-get-iocs', { sample_id: ['5'] }, [answer(iocs)]);
    expect(output(played, 'VMRay.Sample')).toMatchObject({
      SampleID: 5,
      IOC: {
        Domain: [{ Domain: 'a.test' }, { Domain: 'b.test' }],
        IP: [{ IP: '192.0.2.1', Countries: ['Germany'] }],
      },
    });
    expect(result(played).readable).toContain('3 IOCs for sample ID 5: 2 Domain, 1 IP');
  });

  it('keeps an artifact without its main value under its next best name, and counts it (D11)', async () => {
    const iocs = { domains: [domain(null, { original_domains: ['was.example.test'] }), domain('')] };
    const played = await play('vmray-get-iocs', { sample_id: ['5'] }, [answer(iocs)]);
    expect(result(played).readable).toContain('2 IOCs');
    expect(result(played).readable).toContain('| was.example.test |');
    expect(result(played).indicators).toEqual([]);
  });

  it('makes every hash set of a file an indicator, and survives a file without any (D12)', async () => {
    const files = [
      {
        filename: 'a.exe',
        hashes: [
          { md5_hash: 'aa', sha256_hash: 'bb' },
          { md5_hash: null, sha256_hash: 'cc' },
        ],
      },
      { filename: 'b.exe', hashes: [] },
      { filename: 'c.exe' },
    ];
    const played = await play('vmray-get-iocs', { sample_id: ['5'] }, [answer({ files })]);
    expect(result(played).indicators).toMatchObject([
      { md5: 'aa', sha256: 'bb' },
      { md5: null, sha256: 'cc' },
    ]);
    expect(result(played).readable).toContain('3 IOCs');
  });

  it('shows an indicator URL as plain text that nobody can click (D13)', async () => {
    const urls = [{ url: 'https://evil.example.test/x|y', verdict: 'malicious', ioc: true }];
    const played = await play('vmray-get-iocs', { sample_id: ['5'] }, [answer({ urls })]);
    expect(result(played).readable).toContain('| https://evil.example.test/x\\|y |');
    expect(result(played).readable).not.toContain('<https');
  });

  it.each([
    ['an object for a list', { domains: {} }],
    ['texts for objects', { domains: ['a.test'] }],
  ])('refuses %s, naming the request (D33)', async (_name, iocs) => {
    await expect(play('vmray-get-iocs', { sample_id: ['5'] }, [answer(iocs)])).rejects.toThrow(
      'GET /rest/sample/5/iocs holds',
    );
  });
});

describeWithFixtures('vmray-get-iocs over the fixtures of the API', () => {
  it('shows all ten kinds, and its entry is at most four times the answer', async () => {
    const body = readFileSync(story, 'utf8');
    const played = await play('vmray-get-iocs', { sample_id: ['5107733'], all_artifacts: true }, [
      JSON.parse(body),
    ]);
    const value = output(played, 'VMRay.Sample');
    const kinds = isJsonObject(value) && isJsonObject(value['IOC']) ? Object.keys(value['IOC']) : [];
    expect(kinds).toHaveLength(10);
    const size = JSON.stringify(toEntries(result(played), { vendor: 'VMRay' })).length;
    expect(size).toBeLessThan(4 * JSON.stringify(JSON.parse(body)).length);
  });
});
