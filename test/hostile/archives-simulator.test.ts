import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { at, longEnough, numberAt, openSimulator } from '../simulator/client.js';
import { mostSeconds } from './promise.js';
import { type HostileEntry, hostileZip } from './vendor/hostile-zip.js';
import { encrypted } from './vendor/zip-encryption.js';

const mebibyte = 1024 * 1024;
/** 20 MiB that unpack to nothing. */
const empty = { packed: Buffer.alloc(20 * mebibyte, Buffer.from([0, 0, 0, 0xff, 0xff])), size: 1 };
const bomb = encrypted(deflateRawSync(Buffer.alloc(65 * mebibyte)), 'infected');

function times(count: number, entry: Omit<HostileEntry, 'name'>): HostileEntry[] {
  return Array.from({ length: count }, (_unused, number) => ({ name: `${number}`, ...entry }));
}

const note: HostileEntry = { name: 'note', bytes: Buffer.from('SORTIE-SUSPICIOUS') };

/** Samples that are archives: the simulator looks into them as a sandbox would. */
const samples: readonly (readonly [what: string, make: () => Buffer, verdict: string, reason: string])[] = [
  [
    'a suspicious note behind a known password',
    () =>
      hostileZip([
        {
          name: 'note',
          flags: 1,
          packed: encrypted(deflateRawSync(Buffer.from('SORTIE-SUSPICIOUS')), 'infected'),
        },
      ]),
    'suspicious',
    'no attack: the others are made the same way',
  ],
  [
    'entries on top of each other',
    () => hostileZip([note, { name: 'first', ...empty }, ...times(900, { ...empty, overlaps: true })]),
    'suspicious',
    'one run of 20 MiB is read nine hundred times: minutes of work (Fifield, A better zip bomb, 2019)',
  ],
  [
    'seven hundred bombs behind a known password',
    () => hostileZip([note, ...times(700, { flags: 1, packed: bomb })]),
    'suspicious',
    'each is unpacked to 64 MiB and thrown away, since it holds more (OpenSSF guide, CWE-409)',
  ],
  [
    'thirty megabytes behind a known password',
    () =>
      hostileZip([
        note,
        { name: 'large', flags: 1, method: 0, packed: encrypted(Buffer.alloc(30 * mebibyte), 'infected') },
      ]),
    'suspicious',
    'they are decrypted byte by byte, and nobody else is answered meanwhile',
  ],
  [
    'zips in zips in zips',
    () => {
      let zip = hostileZip([note]);
      for (let level = 0; level < 8; level += 1) zip = hostileZip(times(16, { bytes: zip }));
      return zip;
    },
    'clean',
    'sixteen to the power of eight of them (42.zip)',
  ],
  [
    'a directory at 2^63 with 2^63 entries',
    () => hostileZip([note], { count: 65_535, zip64: { count: 2n ** 63n, directory: 2n ** 63n } }),
    'clean',
    'numbers that no number holds (zip64)',
  ],
];

describe('samples that are hostile archives', () => {
  it.each(samples)('%s: the simulator answers, and answers the next', async (_what, make, verdict) => {
    const client = await openSimulator();
    const sample = make();
    const began = performance.now();
    const { status, body } = await client.submit(sample, 'a.zip');
    expect([status, at(body, 'result')]).toEqual([200, 'ok']);
    expect((await client.get('/rest/system_info')).status).toBe(200);
    expect((performance.now() - began) / 1000).toBeLessThan(mostSeconds);
    client.simulator.advance(longEnough);
    const { body: found } = await client.get(`/rest/sample/${numberAt(body, 'data.samples.0.sample_id')}`);
    expect(at(found, 'data.sample_verdict')).toBe(verdict);
  });
});
