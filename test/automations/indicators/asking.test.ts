import { describe, expect, it } from '@jest/globals';
import { note } from '../../../src/automations/answer.js';
import { getIndicatorDBotScoreFromCache } from '../../../src/automations/indicators/get-indicator-dbot-score-from-cache.js';
import { getIndicatorsByQuery } from '../../../src/automations/indicators/get-indicators-by-query.js';
import { matchIPinCIDRIndicators } from '../../../src/automations/indicators/match-ip-in-cidr-indicators.js';
import { errorEntry } from '../../../src/language/entry/error-entry.js';
import type { JsonObject } from '../../../src/language/json/json.js';
import type { NewEntry } from '../../../src/playbook/automation/new-entry.js';
import { answered, callWith, contentsOf, ended } from '../calling.js';
import { known } from './known.js';

const world = known(
  {
    type: 'Domain',
    value: 'Evil.com',
    sources: [
      { vendor: 'A', score: 2, reliability: 'B - Usually reliable' },
      { vendor: 'B', score: 3, reliability: 'C - Fairly reliable' },
    ],
  },
  { type: 'IP', value: '1.1.1.1', investigations: ['4'], fields: { asn: '5' } },
  { type: 'CIDR', value: '1.0.0.0/8', tags: ['aws'] },
  { type: 'CIDR', value: '1.1.0.0/16', tags: ['GCP'], sources: [{ vendor: 'F', score: 1 }] },
  { type: 'IPv6CIDR', value: '2001:db8::/32' },
);

describe('GetIndicatorDBotScoreFromCache', () => {
  it('tells the verdicts of what is known in any case, and what is not known', () => {
    const { entries = [] } = answered(
      getIndicatorDBotScoreFromCache,
      { value: 'evil.COM,1.1.1.1,b.com,b.com,c.com' },
      world,
    );
    const rows = [
      {
        Indicator: 'Evil.com',
        Type: 'Domain',
        Vendor: 'XSOAR',
        Score: 2,
        Reliability: 'B - Usually reliable',
        Expired: false,
      },
      {
        Indicator: '1.1.1.1',
        Type: 'IP',
        Vendor: 'XSOAR',
        Score: 0,
        Reliability: null,
        Expired: false,
      },
    ];
    expect(entries.map(({ Contents, EntryContext }) => [Contents, EntryContext])).toEqual([
      [rows, { DBotScoreCache: rows }],
      ['Could not find b.com, c.com in cache', undefined],
    ]);
  });

  it('writes nothing where nothing is known', () => {
    const { entries = [] } = answered(getIndicatorDBotScoreFromCache, { value: ['x'] }, world);
    expect(entries.map(({ EntryContext }) => EntryContext)).toEqual([undefined]);
  });
});

describe('GetIndicatorsByQuery', () => {
  const callOf = (args: JsonObject) =>
    callWith(
      { limit: '10000', offset: '0', populateFields: 'value,score,investigationsCount,asn', ...args },
      world,
    );
  const resumed = (args: JsonObject, answer: readonly NewEntry[] = []) =>
    ended(getIndicatorsByQuery.resume?.(callOf(args), null, answer));
  const found = (args: JsonObject) => resumed(args).entries?.[0]?.Contents;

  it('has a file made of them, and does without it', () => {
    expect(getIndicatorsByQuery.run(callOf({ query: 'type:IP', populateFields: 'value' }))).toMatchObject({
      command: 'FileCreateAndUploadV2',
      args: { filename: 'indicators.json', data: '[{"value":"1.1.1.1"}]' },
    });
    const file = { entry: note('a file') };
    expect(resumed({ query: 'type:IP' }, [file]).relayed).toEqual([file]);
    const failed = resumed({ query: 'type:IP' }, [{ entry: errorEntry('No files here.') }]);
    expect([failed.relayed, failed.entries]).toMatchObject([[], [{ Type: 1 }]]);
  });

  it('shows the fields that are asked for', () => {
    expect(found({ query: 'type:IP or type:Domain' })).toEqual([
      { value: 'Evil.com', score: 2, investigationsCount: 0 },
      { value: '1.1.1.1', score: 0, investigationsCount: 1, asn: '5' },
    ]);
    expect(found({ query: 'type:IP', dontPopulateFields: 'score,asn' })).toEqual([
      { value: '1.1.1.1', investigationsCount: 1 },
    ]);
    expect(found({ query: 'type:IP', populateFields: 'ALL' })).toMatchObject([
      { indicator_type: 'IP', asn: '5', investigationIDs: ['4'] },
    ]);
  });

  it('gives a part of them', () => {
    expect(found({ offset: '1', limit: '2', populateFields: 'value' })).toEqual([
      { value: '1.1.1.1' },
      { value: '1.0.0.0/8' },
    ]);
  });

  it('refuses what it cannot do', () => {
    expect(() => found({ limit: 'many' })).toThrow('"limit"');
    expect(() => found({ fieldsToHash: 'value' })).toThrow('not hashed');
  });
});

describe('MatchIPinCIDRIndicators', () => {
  const match = (args: JsonObject) => contentsOf(matchIPinCIDRIndicators, args, world);

  it('finds the narrowest range, of those with a tag where one is given', () => {
    expect(match({ ip: '1.1.2.3' })).toMatchObject([{ value: '1.1.0.0/16', score: 1 }]);
    expect(match({ ip: '1.2.2.3' })).toMatchObject([{ value: '1.0.0.0/8' }]);
    expect(match({ ip: '1.1.2.3', tags: 'x,AWS' })).toMatchObject([{ value: '1.0.0.0/8' }]);
    expect(match({ ip: '2001:db8::1' })).toMatchObject([{ value: '2001:db8::/32' }]);
  });

  it('writes nothing where there is none, and refuses what is no address', () => {
    const [entry] = answered(matchIPinCIDRIndicators, { ip: '9.9.9.9' }, world).entries ?? [];
    expect(entry).not.toHaveProperty('EntryContext');
    expect(() => match({ ip: '1.1.1' })).toThrow('is none');
  });
});
