import { describe, expect, it } from '@jest/globals';
import { hashScores, mergeScores, Score } from '../../../src/language/entry/index.js';
import { describeWithReference, entriesOf, listAt, objectOf, recordedCase } from './reference-material.js';

const reliability = 'C - Fairly reliable';

describe('scores of hashes', () => {
  it('have a row for each distinct hash there is, in the given order (D10)', () => {
    expect(hashScores(['m', null, 's', undefined, '', 'm'], Score.unknown, 'VMRay', reliability)).toEqual([
      { Indicator: 'm', Type: 'hash', Vendor: 'VMRay', Score: 0, Reliability: reliability },
      { Indicator: 's', Type: 'hash', Vendor: 'VMRay', Score: 0, Reliability: reliability },
    ]);
  });

  it('keep the worst of several, in the place of the first', () => {
    const of = (indicator: string, score: Score, vendor = 'VMRay') =>
      hashScores([indicator], score, vendor, reliability);
    const merged = mergeScores([
      ...of('a', 1),
      ...of('b', 3),
      ...of('a', 2),
      ...of('b', 0),
      ...of('a', 0, 'Acme'),
    ]);
    expect(merged.map(({ Indicator, Score: score, Vendor }) => [Indicator, score, Vendor])).toEqual([
      ['a', 2, 'VMRay'],
      ['b', 3, 'VMRay'],
      ['a', 0, 'Acme'],
    ]);
  });
});

describeWithReference('scores of hashes as recorded', () => {
  it('equal those of get-submission', () => {
    const [entry] = entriesOf(recordedCase('vmray-get-submission', 'happy'));
    const rows = listAt(objectOf(entry?.['EntryContext']), 'DBotScore');
    const hashes = rows.map((row) => String(objectOf(row)['Indicator']));
    expect(hashes).toHaveLength(4);
    const ours = hashScores(hashes, Score.bad, 'VMRay', reliability);
    expect(JSON.stringify(ours)).toBe(JSON.stringify(rows));
  });
});
