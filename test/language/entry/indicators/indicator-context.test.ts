import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  dbotScoreKey,
  type Indicator,
  InvalidIndicator,
  indicatorContext,
  Score,
} from '../../../../src/language/entry/index.js';
import type { Json } from '../../../../src/language/json/json.js';

const reliability = 'B - Usually reliable';
const bad = { score: Score.bad, reliability, description: 'Known C2' } as const;
const good = { score: Score.good, reliability } as const;
const vendor = 'Acme';
const malicious = { Vendor: vendor, Description: 'Known C2' };

function context(...indicators: readonly Indicator[]) {
  return indicatorContext(indicators, vendor);
}

function row(indicator: string, type: string, score: Score = Score.bad) {
  return { Indicator: indicator, Type: type, Vendor: vendor, Score: score, Reliability: reliability };
}

describe('each kind of indicator', () => {
  it('ip, with fields in the order of the platform and none that is empty', () => {
    const fields = {
      Tags: ['c2'],
      ASN: 'AS1',
      Hostname: '',
      Port: 0,
      Geo: {},
      Blocked: false,
      PositiveDetections: 0,
      DetectionEngines: null,
    };
    const made = context({ kind: 'ip', address: '192.0.2.1', fields, score: bad });
    expect(JSON.stringify(made)).toBe(
      JSON.stringify({
        'IP(val.Address && val.Address == obj.Address)': [
          { Address: '192.0.2.1', ASN: 'AS1', PositiveDetections: 0, Tags: ['c2'], Malicious: malicious },
        ],
        [dbotScoreKey]: [row('192.0.2.1', 'ip')],
      }),
    );
  });

  it('domain', () => {
    const fields = { Registrar: { Name: 'R' }, DNS: '192.0.2.1' };
    expect(context({ kind: 'domain', name: 'a.test', fields, score: bad })).toEqual({
      'Domain(val.Name && val.Name == obj.Name)': [
        { Name: 'a.test', DNS: '192.0.2.1', Registrar: { Name: 'R' }, Malicious: malicious },
      ],
      [dbotScoreKey]: [row('a.test', 'domain')],
    });
  });

  it('url', () => {
    expect(context({ kind: 'url', data: 'http://a.test/', fields: { Category: 'C' }, score: good })).toEqual({
      'URL(val.Data && val.Data == obj.Data)': [{ Data: 'http://a.test/', Category: 'C' }],
      [dbotScoreKey]: [row('http://a.test/', 'url', 1)],
    });
  });

  it('email, without Malicious (D7)', () => {
    expect(context({ kind: 'email', address: 'a@b.test', fields: { Domain: 'b.test' }, score: bad })).toEqual(
      {
        'Email(val.Address && val.Address == obj.Address)': [{ Address: 'a@b.test', Domain: 'b.test' }],
        [dbotScoreKey]: [row('a@b.test', 'email')],
      },
    );
  });

  it('file, with its hashes as a list and as members', () => {
    const made = context({
      kind: 'file',
      sha1: null,
      sha256: 's256',
      sha512: 's512',
      imphash: 'imp',
      name: 'a.exe',
      size: 0,
      path: 'C:\\a.exe',
      fields: { EntryID: '5@1', Extension: 'exe', Company: 'Evil Ltd' },
      score: { score: Score.bad, reliability },
    });
    const fileKey =
      'File(val.MD5 && val.MD5 == obj.MD5 || val.SHA1 && val.SHA1 == obj.SHA1 || val.SHA256 && val.SHA256 == obj.SHA256 || val.SHA512 && val.SHA512 == obj.SHA512 || val.CRC32 && val.CRC32 == obj.CRC32 || val.CTPH && val.CTPH == obj.CTPH || val.SSDeep && val.SSDeep == obj.SSDeep)';
    const hashes = [
      { type: 'SHA256', value: 's256' },
      { type: 'SHA512', value: 's512' },
      { type: 'Imphash', value: 'imp' },
    ];
    const members = {
      Name: 'a.exe',
      EntryID: '5@1',
      SHA256: 's256',
      SHA512: 's512',
      Extension: 'exe',
      Path: 'C:\\a.exe',
    };
    const rest = { Company: 'Evil Ltd', Imphash: 'imp', Malicious: { Vendor: vendor, Description: null } };
    expect(JSON.stringify(made)).toBe(
      JSON.stringify({
        [fileKey]: [{ Hashes: hashes, ...members, ...rest }],
        [dbotScoreKey]: [row('s256', 'file')],
      }),
    );
  });

  it('file without any hash: its object, but no score (D12)', () => {
    const made = context({ kind: 'file', md5: '', name: 'a.exe', score: bad });
    expect(Object.keys(made)).toEqual([expect.stringMatching(/^File\(/)]);
    expect(Object.values(made)).toEqual([[{ Hashes: [], Name: 'a.exe', Malicious: malicious }]]);
  });

  it('cve, always scored 0', () => {
    expect(
      context({ kind: 'cve', id: 'CVE-2021-44228', reliability, fields: { CVSS: { Score: 10 } } }),
    ).toEqual({
      'CVE(val.ID && val.ID == obj.ID)': [{ ID: 'CVE-2021-44228', CVSS: { Score: 10 } }],
      [dbotScoreKey]: [row('CVE-2021-44228', 'cve', 0)],
    });
  });

  it('account', () => {
    const fields = { Username: 'mallory', Email: { Address: 'm@a.test' } };
    expect(context({ kind: 'account', id: 'S-1-5', fields, score: good })).toEqual({
      'Account(val.Id && val.Id == obj.Id)': [
        { Id: 'S-1-5', Username: 'mallory', Email: { Address: 'm@a.test' } },
      ],
      [dbotScoreKey]: [row('S-1-5', 'account', 1)],
    });
  });

  it('endpoint, without a score', () => {
    expect(context({ kind: 'endpoint', id: 'e1', fields: { Status: 'Online' } })).toEqual({
      'Endpoint(val.ID && val.ID == obj.ID)': [{ ID: 'e1', Status: 'Online' }],
    });
  });

  it('cryptocurrency, scored with its type', () => {
    expect(context({ kind: 'cryptocurrency', address: '1A1z', addressType: 'bitcoin', score: bad })).toEqual({
      'Cryptocurrency(val.Address && val.Address == obj.Address)': [
        { Address: '1A1z', AddressType: 'bitcoin', Malicious: malicious },
      ],
      [dbotScoreKey]: [row('bitcoin:1A1z', 'cryptocurrency')],
    });
  });

  it('attack pattern', () => {
    expect(
      context({ kind: 'attack-pattern', value: 'Phishing', fields: { MITREID: 'T1566' }, score: good }),
    ).toEqual({
      'AttackPattern(val.value && val.value == obj.value)': [{ value: 'Phishing', MITREID: 'T1566' }],
      [dbotScoreKey]: [row('Phishing', 'attackpattern', 1)],
    });
  });

  it('certificate, scored under its SHA-256, else the next hash', () => {
    const certificateKey =
      'Certificate(val.MD5 && val.MD5 == obj.MD5 || val.SHA1 && val.SHA1 == obj.SHA1 || val.SHA256 && val.SHA256 == obj.SHA256 || val.SHA512 && val.SHA512 == obj.SHA512)';
    const certificate = { kind: 'certificate', subjectDn: 'CN=a', md5: 'm', score: good } as const;
    expect(context({ ...certificate, sha256: 's' })).toEqual({
      [certificateKey]: [{ SubjectDN: 'CN=a', MD5: 'm', SHA256: 's' }],
      [dbotScoreKey]: [row('s', 'certificate', 1)],
    });
    expect(context(certificate)[dbotScoreKey]).toEqual([row('m', 'certificate', 1)]);
  });

  it('custom, under its prefix and scored under its type', () => {
    const custom = {
      kind: 'custom',
      type: 'Mutex',
      value: 'Global\\A',
      prefix: 'Acme.Mutex',
      score: bad,
    } as const;
    expect(context({ ...custom, fields: { value: 'other', Access: ['Create'], Empty: [] } })).toEqual({
      'Acme.Mutex(val.value && val.value == obj.value)': [
        { value: 'Global\\A', Access: ['Create'], Malicious: malicious },
      ],
      [dbotScoreKey]: [row('Global\\A', 'Mutex')],
    });
    for (const wrong of [
      { type: 'IP' },
      { type: ' ' },
      { value: '' },
      { prefix: '' },
      { prefix: 'A(true)' },
      { prefix: 'A..B' },
    ]) {
      expect(() => context({ ...custom, ...wrong })).toThrow(InvalidIndicator);
    }
    expect(() => context({ ...custom, type: 'IP' })).toThrow(/type of a custom indicator.*not "IP"/);
  });
});

describe('several indicators', () => {
  it('stand in one list a kind, with one list of scores last', () => {
    const made = context(
      { kind: 'url', data: 'http://a.test/', score: good },
      { kind: 'ip', address: '192.0.2.1', score: good },
      { kind: 'url', data: 'http://b.test/', score: bad },
    );
    expect(Object.keys(made)).toEqual([
      'URL(val.Data && val.Data == obj.Data)',
      'IP(val.Address && val.Address == obj.Address)',
      dbotScoreKey,
    ]);
    expect(made[dbotScoreKey]).toEqual([
      row('http://a.test/', 'url', 1),
      row('192.0.2.1', 'ip', 1),
      row('http://b.test/', 'url', 3),
    ]);
  });

  it('are scored once; the worst stands (D10)', () => {
    const made = context(
      { kind: 'ip', address: '192.0.2.1', score: good },
      { kind: 'domain', name: '192.0.2.1', score: good },
      { kind: 'ip', address: '192.0.2.1', score: bad },
      { kind: 'ip', address: '192.0.2.1', score: good },
    );
    expect(made['IP(val.Address && val.Address == obj.Address)']).toEqual([
      { Address: '192.0.2.1' },
      { Address: '192.0.2.1', Malicious: malicious },
    ]);
    expect(made[dbotScoreKey]).toEqual([row('192.0.2.1', 'ip', 3), row('192.0.2.1', 'domain', 1)]);
  });

  it('without a main value are none', () => {
    expect(context({ kind: 'ip', address: '', score: bad }, { kind: 'endpoint', id: '' })).toEqual({});
    expect(context()).toEqual({});
  });

  it('carry the message of their score', () => {
    const made = context({
      kind: 'ip',
      address: '192.0.2.1',
      score: { ...good, message: 'No results found.' },
    });
    expect(made[dbotScoreKey]).toEqual([{ ...row('192.0.2.1', 'ip', 1), Message: 'No results found.' }]);
  });

  it('may be named like members of every object, and nest deep', () => {
    let deep: Json = 'bottom';
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    const twins = [
      { kind: 'ip', address: '__proto__', fields: { Geo: deep }, score: bad },
      { kind: 'ip', address: '__proto__', fields: { Geo: deep }, score: bad },
    ] as const;
    expect(context(...twins)[dbotScoreKey]).toEqual([row('__proto__', 'ip')]);
  });

  it('have a row for exactly the pairs of text and type there are, at their worst score', () => {
    const indicator = fc.record({
      kind: fc.constant('url' as const),
      data: fc.constantFrom('', 'a', 'b', '__proto__', '","'),
      score: fc.record({ score: fc.constantFrom(0, 1, 2, 3), reliability: fc.constant(reliability) }),
    });
    fc.assert(
      fc.property(fc.array(indicator), (indicators) => {
        const worst = new Map<string, number>();
        for (const { data, score } of indicators)
          worst.set(data, Math.max(score.score, worst.get(data) ?? 0));
        worst.delete('');
        const rows = indicatorContext(indicators, vendor)[dbotScoreKey] ?? [];
        expect(rows).toEqual([...worst].map(([data, score]) => ({ ...row(data, 'url'), Score: score })));
      }),
    );
  });
});
