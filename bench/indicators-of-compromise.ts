import { iocsResult } from '../src/integrations/vmray/commands/get-iocs.js';
import { toEntries } from '../src/language/entry/to-entries.js';
import type { JsonObject } from '../src/language/json/json.js';
import type { BenchResult } from './bench-result.js';
import { interleaved } from './median.js';

const rounds = 21;
const sizes = [300, 3_000, 30_000] as const;
/** Ten times the artifacts may take up to fifteen times as long: linear, with room for a busy machine. */
const worstGrowth = 15;
/** The entry, in bytes, against the API's body. */
const worstSize = 4;

/**
 * How `vmray-get-iocs` grows with its answer (D11; the original grew with the square): the time to make its entries,
 * and their size.
 */
export async function benchIndicatorsOfCompromise(): Promise<BenchResult[]> {
  const bodies = sizes.map(body);
  const [small = Number.NaN, middle = Number.NaN, large = Number.NaN] = await interleaved(
    rounds,
    bodies.map((raw) => () => entriesOf(raw)),
  );
  const biggest = body(sizes[2]);
  const size = JSON.stringify(entriesOf(biggest)).length / JSON.stringify(biggest).length;
  return [
    { name: 'get-iocs, 30,000 artifacts', value: large, unit: 'ms' },
    atMost('get-iocs, 3,000 artifacts against 300', middle / small, worstGrowth),
    atMost('get-iocs, 30,000 artifacts against 3,000', large / middle, worstGrowth),
    atMost("get-iocs, the entry's size against the answer's", size, worstSize),
  ];
}

function atMost(name: string, value: number, limit: number): BenchResult {
  return { name, value, unit: 'x', limit, ok: value <= limit };
}

function entriesOf(raw: JsonObject): unknown {
  const answer = { request: 'GET /rest/sample/1/iocs', raw, data: raw['data'] ?? null };
  const wording = { reliability: 'C - Fairly reliable', noun: 'IOC' } as const;
  return toEntries(iocsResult({ text: '1', value: 1 }, answer, wording), { vendor: 'VMRay' }).map(
    ({ entry }) => entry,
  );
}

/** An answer with so many artifacts of five kinds, shaped as the platform sends them. */
export function body(artifacts: number): JsonObject {
  const each = (make: (index: number) => JsonObject) =>
    Array.from({ length: artifacts / 5 }, (_, index) => ({ ...common(index), ...make(index) }));
  return {
    result: 'ok',
    data: {
      iocs: {
        domains: each((index) => ({
          type: 'domain_artifact',
          domain: `host-${index}.example.test`,
          original_domains: [`host-${index}.example.test`],
          protocols: ['DNS', 'HTTPS'],
          ip_addresses: [`192.0.2.${index % 250}`],
          countries: ['France'],
          country_codes: ['FR'],
          sources: ['Network'],
        })),
        ips: each((index) => ({
          type: 'ip_artifact',
          ip_address: `2001:db8::${(index + 1).toString(16)}`,
          protocols: ['TCP'],
          domains: [`host-${index}.example.test`],
          country: 'France',
          country_code: 'FR',
        })),
        urls: each((index) => ({
          type: 'url_artifact',
          url: `https://host-${index}.example.test/path/${index}`,
          original_urls: [`https://host-${index}.example.test/path/${index}`],
          categories: ['contacted'],
          methods: ['GET'],
          user_agents: [],
          ip_addresses: [`192.0.2.${index % 250}`],
        })),
        mutexes: each((index) => ({
          type: 'mutex_artifact',
          mutex_name: `Global\\lock-${index}`,
          operations: ['Create'],
        })),
        files: each((index) => ({
          type: 'file_artifact',
          filename: `C:\\Users\\Analyst\\dropped-${index}.exe`,
          filenames: [`C:\\Users\\Analyst\\dropped-${index}.exe`],
          file_size: 1000 + index,
          mime_type: 'application/octet-stream',
          operations: ['Create', 'Write'],
          categories: ['Dropped File'],
          hashes: [hashes(index)],
        })),
      },
    },
  };
}

function common(index: number): JsonObject {
  return {
    id: 0,
    version: 3,
    ioc: true,
    severity: 'malicious',
    numeric_severity: 4,
    verdict: 'malicious',
    verdict_reason_code: null,
    verdict_reason_description: '',
    analysis_ids: [4000000 + index],
    threat_names: [],
    classifications: ['Dropper'],
    parent_processes: ['C:\\sample.exe'],
    parent_processes_names: ['sample.exe'],
  };
}

function hashes(index: number): JsonObject {
  const digits = index.toString(16);
  return {
    imp_hash: null,
    md5_hash: digits.padStart(32, '0'),
    sha1_hash: digits.padStart(40, '0'),
    sha256_hash: digits.padStart(64, '0'),
    ssdeep_hash: `3:${digits}:${digits}`,
  };
}
