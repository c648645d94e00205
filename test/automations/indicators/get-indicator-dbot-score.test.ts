import { describe, expect, it } from '@jest/globals';
import { getIndicatorDBotScore } from '../../../src/automations/indicators/get-indicator-dbot-score.js';
import { answered } from '../calling.js';
import { known } from './known.js';

const hash = 'e1112134b6dcc8bed54e0e34d8ac272795e73d74';
const world = known(
  {
    type: 'File',
    value: hash,
    manualScore: 3,
    sources: [
      { vendor: 'Test', score: 3 },
      { vendor: 'V', score: 1 },
    ],
  },
  { type: 'IPv6', value: '2001:db8::1' },
  { type: 'URL', value: 'http://a.com/x,y' },
);
const row = (Indicator: string, Type: string, Vendor: string, Score: number) => ({
  Indicator,
  Type,
  Vendor,
  Score,
});

describe('GetIndicatorDBotScore', () => {
  it('adds a row for each source, and for who decided', () => {
    expect(answered(getIndicatorDBotScore, { indicator: hash }, world).writes).toEqual([
      {
        op: 'set',
        path: 'DBotScore',
        value: [row(hash, 'file', 'Test', 3), row(hash, 'file', 'V', 1), row(hash, 'file', 'Manual', 3)],
      },
    ]);
  });

  it('adds to what is there, duplicates too; of an unscored one nobody speaks', () => {
    const unscored = row('2001:db8::1', 'ip', 'Cortex XSOAR', 0);
    const context = { DBotScore: unscored };
    expect(
      answered(getIndicatorDBotScore, { indicator: ['2001:db8::1'] }, { ...world, context }).writes,
    ).toEqual([{ op: 'set', path: 'DBotScore', value: [unscored, unscored] }]);
  });

  it('takes the JSON of a list apart, and no commas', () => {
    const rows = (indicator: string) =>
      answered(getIndicatorDBotScore, { indicator }, world).writes?.length ?? 0;
    expect(rows('http://a.com/x,y')).toBe(1);
    expect(rows(JSON.stringify(['http://a.com/x,y']))).toBe(1);
  });

  it('notes what nobody knows, and writes nothing', () => {
    const { entries, writes } = answered(getIndicatorDBotScore, { indicator: 'x' }, world);
    expect(entries?.[0]?.Contents).toBe('There is no indicator "x" here.');
    expect(writes).toBeUndefined();
  });
});
