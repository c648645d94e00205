import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromBufferPromise } from 'yauzl';
import { fitsPattern } from '../../src/simulator/archive/path-pattern.js';
import type { SimulatorOptions } from '../../src/simulator/index.js';
import { at, longEnough, numberAt, openSimulator } from './client.js';
import { maliciousFile, silentFile } from './samples.js';

async function analysed(content: Buffer, options: SimulatorOptions = {}) {
  const client = await openSimulator(options);
  const { body } = await client.submit(content, 'a.exe');
  client.simulator.advance(longEnough);
  const id = numberAt(body, 'data.samples.0.sample_id');
  const analyses = await client.get(`/rest/analysis/sample/${id}`);
  const [dynamic, still] = [
    numberAt(analyses.body, 'data.0.analysis_id'),
    numberAt(analyses.body, 'data.1.analysis_id'),
  ];
  return { client, dynamic, still };
}

async function unzip(zip: Buffer): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const archive = await fromBufferPromise(zip);
  for await (const entry of archive.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await archive.openReadStreamPromise(entry)) {
      if (Buffer.isBuffer(chunk)) chunks.push(chunk);
    }
    files.set(entry.fileName, Buffer.concat(chunks));
  }
  return files;
}

const archivePath = (analysis: number, rest: string) => `/rest/analysis/${analysis}/archive${rest}`;

describe('the archive of an analysis', () => {
  it('has the summary, by a plain or an encoded slash, without the envelope', async () => {
    const { client, dynamic } = await analysed(maliciousFile());
    const plain = await client.get(archivePath(dynamic, '/logs/summary_v2.json'));
    expect(plain.headers.get('Content-Type')).toBe('application/octet-stream');
    expect(at(plain.body, '_type')).toBe('summary');
    expect(at(plain.body, 'analysis_metadata.analysis_id')).toBe(dynamic);
    for (const rest of [
      '/logs%2fsummary_v2.json',
      '/logs%2Fsummary_v2.json',
      '?filename=logs/summary_v2.json',
    ]) {
      expect((await client.get(archivePath(dynamic, rest))).bytes).toEqual(plain.bytes);
    }
  });

  it('links its parts by paths that lead somewhere', async () => {
    const { client, dynamic } = await analysed(maliciousFile());
    const { body } = await client.get(archivePath(dynamic, '/logs/summary_v2.json'));
    const links: string[] = [];
    JSON.stringify(body, (_name, value: unknown) => {
      if (at(value, '_type') === 'reference') {
        const path = at(value, 'path');
        // A technique's id holds a dot, so the path is walked part by part.
        if (Array.isArray(path)) links.push(JSON.stringify(path));
      }
      return value;
    });
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) {
      const path: unknown = JSON.parse(link);
      if (!Array.isArray(path)) throw new Error('A link is a list.');
      const target = path.reduce<unknown>(
        (current, part) =>
          typeof current === 'object' && current !== null ? Reflect.get(current, part) : undefined,
        body,
      );
      expect([link, typeof target]).toEqual([link, 'object']);
    }
  });

  it('has screenshots, one of them listed twice, as PNGs whose hashes are right', async () => {
    const { client, dynamic } = await analysed(maliciousFile());
    const zip = await client.get(archivePath(dynamic, '?filenames=screenshots/*'));
    const files = await unzip(zip.bytes);
    expect([...files.keys()][0]).toBe('screenshots/');
    const log = files.get('screenshots/index.log')?.toString('utf8') ?? '';
    const lines = log.split('\n').filter((line) => line !== '');
    const names = lines.map((line) => line.split('|')[3]?.trim() ?? '');
    expect(names).toHaveLength(3);
    expect(names[2]).toBe(names[0]);
    expect(new Set(names).size).toBe(2);
    expect([...files.keys()].filter((name) => name.endsWith('.png'))).toHaveLength(2);
    for (const [index, name] of names.entries()) {
      const content = files.get(`screenshots/${name}`) ?? Buffer.alloc(0);
      const digest = (algorithm: string) => createHash(algorithm).update(content).digest('hex');
      expect(name).toBe(`${digest('sha1')}.png`);
      const hashes = `md5=${digest('md5')},sha1=${digest('sha1')},sha256=${digest('sha256')}`;
      expect(lines[index]).toMatch(new RegExp(`^\\d+ \\| ${content.length} \\| ${hashes} \\| `));
      expect(content.subarray(1, 4).toString()).toBe('PNG');
      const [width, height] = [content.readUInt32BE(16), content.readUInt32BE(20)];
      const data = content.indexOf('IDAT');
      const pixels = inflateSync(content.subarray(data + 4, data + 4 + content.readUInt32BE(data - 4)));
      expect(pixels).toHaveLength(height * (1 + 3 * width));
    }
  });

  it('gives the same screenshots in its other ways of asking', async () => {
    const { client, dynamic } = await analysed(maliciousFile());
    const { bytes } = await client.get(archivePath(dynamic, '?filenames=screenshots%2F%2A'));
    for (const rest of [
      '?filename=screenshots',
      '/screenshots',
      '?filenames=screenshots/index.log,screenshots/*.png',
    ]) {
      expect((await client.get(archivePath(dynamic, rest))).bytes).toEqual(bytes);
    }
    const all = await unzip((await client.get(archivePath(dynamic, ''))).bytes);
    expect(all.has('logs/summary_v2.json')).toBe(true);
  });

  it('says 404 for what is not in it', async () => {
    const { client, dynamic, still } = await analysed(maliciousFile());
    const missing = [
      archivePath(still, '?filenames=screenshots/*'),
      archivePath(dynamic, '/logs/none.json'),
      archivePath(dynamic, '/..%2f..%2fetc%2fpasswd'),
      archivePath(1, '/logs/summary_v2.json'),
    ];
    for (const path of missing) expect([path, (await client.get(path)).status]).toEqual([path, 404]);
    const failed = await analysed(silentFile);
    expect((await failed.client.get(archivePath(failed.dynamic, '/logs/summary_v2.json'))).status).toBe(404);
  });

  it('shows screenshots but no report to a key for verdicts only', async () => {
    const { client, dynamic } = await analysed(maliciousFile(), { billingType: 'detector' });
    const summary = await client.get(archivePath(dynamic, '/logs/summary_v2.json'));
    expect([summary.status, summary.body]).toEqual([
      403,
      { error_msg: 'Permission denied', result: 'error' },
    ]);
    expect((await client.get(archivePath(dynamic, '?filenames=screenshots/*'))).status).toBe(200);
  });

  it('refuses to encrypt, which it cannot', async () => {
    const { client, dynamic } = await analysed(maliciousFile());
    expect((await client.get(archivePath(dynamic, '?filenames=*&encryption_password=x'))).status).toBe(400);
  });
});

describe('patterns of paths', () => {
  const asRegularExpression = (pattern: string) =>
    new RegExp(
      `^${[...pattern].map((sign) => (sign === '*' ? '.*' : sign === '?' ? '.' : `\\u{${sign.charCodeAt(0).toString(16)}}`)).join('')}$`,
      'su',
    );

  it('fit as the regular expression of the same meaning', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '/', '.'), maxLength: 8 });
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '/', '*', '?'), maxLength: 6 });
    fc.assert(
      fc.property(text, pattern, (path, wanted) => {
        expect(fitsPattern(path, wanted)).toBe(asRegularExpression(wanted).test(path));
      }),
      { numRuns: 500 },
    );
  });
});
