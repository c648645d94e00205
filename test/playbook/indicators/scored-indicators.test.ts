import { describe, expect, it } from '@jest/globals';
import { dbotScoreKey } from '../../../src/language/entry/dbot-score.js';
import { scoredIndicators, tellsScores } from '../../../src/playbook/indicators/scored-indicators.js';

const row = { Indicator: '1.1.1.1', Type: 'ip', Vendor: 'V', Score: 2, Reliability: 'B - Usually reliable' };
const told = {
  type: 'IP',
  value: '1.1.1.1',
  sources: [{ vendor: 'V', score: 2, reliability: 'B - Usually reliable' }],
};

describe('the scores in the context of an entry', () => {
  it.each(['DBotScore', dbotScoreKey])('tell of indicators under %.30s', (key) => {
    expect(tellsScores({ [key]: row })).toBe(true);
    expect(scoredIndicators({ [key]: row })).toEqual([told]);
    expect(scoredIndicators({ [key]: [row, row] })).toEqual([told, told]);
  });

  it('are not looked for elsewhere', () => {
    const others = { DBotScores: row, 'DBotScore.Indicator': 'x', IP: row };
    expect(tellsScores(others)).toBe(false);
    expect(scoredIndicators(others)).toEqual([]);
  });

  it.each([
    null,
    5,
    'x',
    {},
    { ...row, Score: 4 },
    { ...row, Score: '3' },
    { ...row, Indicator: 5 },
    { ...row, Type: null },
  ])('are none in %j', (value) => {
    expect(scoredIndicators({ DBotScore: [value] })).toEqual([]);
  });

  it('have the types of the platform, and no reliability that there is not', () => {
    const typed = (Type: string, Indicator = 'x') =>
      scoredIndicators({ DBotScore: { ...row, Type, Indicator } })[0]?.type;
    expect([
      typed('hash'),
      typed('file'),
      typed('url'),
      typed('ip', '2001:db8::1'),
      typed('custom thing'),
    ]).toEqual(['File', 'File', 'URL', 'IPv6', 'custom thing']);
    const [said] = scoredIndicators({
      DBotScore: { Indicator: 'x', Type: 'ip', Score: 0, Reliability: 'good' },
    });
    expect(said?.sources).toEqual([{ vendor: '', score: 0 }]);
  });
});
