import { describe, expect, it } from '@jest/globals';
import { enrichIndicators } from '../../../src/automations/indicators/enrich-indicators.js';
import { type Entry, EntryType } from '../../../src/language/entry/entry.js';
import { errorEntry } from '../../../src/language/entry/error-entry.js';
import { answered, callWith, ended } from '../calling.js';
import { known, updatesOf } from './known.js';

const indicatorsValues = ['a.com', '1.1.1.1', 'b.com', 'nothing'];
const scored = (Indicator: string, Score: number): Entry => ({
  Type: EntryType.note,
  ContentsFormat: 'text',
  Contents: '',
  EntryContext: { DBotScore: { Indicator, Type: 'domain', Vendor: 'V', Score } },
});

describe('enrichIndicators', () => {
  it('asks once for each kind of which there is a command, and shows the verdicts then', () => {
    const call = callWith({ indicatorsValues }, { hasCommand: (name) => name !== 'cve' });
    const first = enrichIndicators.run(call);
    if (first.kind !== 'command') throw new Error(first.kind);
    expect([first.command, first.args]).toEqual(['domain', { domain: ['a.com', 'b.com'] }]);
    const second = enrichIndicators.resume?.(call, JSON.parse(JSON.stringify(first.keep)), [
      { entry: scored('a.com', 3), origin: { brand: 'V', instance: 'v' } },
    ]);
    if (second?.kind !== 'command') throw new Error(second?.kind);
    expect([second.command, second.args]).toEqual(['ip', { ip: ['1.1.1.1'] }]);
    const failed = { entry: errorEntry('It failed.') };
    const last = ended(enrichIndicators.resume?.(call, JSON.parse(JSON.stringify(second.keep)), [failed]));

    const [entry] = last.entries ?? [];
    expect(entry?.Contents).toBe('done');
    expect(Object.values(entry?.EntryContext ?? {})).toEqual([
      [
        { Value: 'a.com', Score: 3 },
        { Value: '1.1.1.1', Score: 0 },
        { Value: 'b.com', Score: 0 },
      ],
    ]);
    // The error is shown, and does not fail the task.
    expect(last.relayed).toEqual([
      { entry: scored('a.com', 3), origin: { brand: 'V', instance: 'v' } },
      { entry: { ...failed.entry, Type: EntryType.warning } },
    ]);
    expect(updatesOf(last).map(({ value }) => value)).toEqual(['a.com', '1.1.1.1', 'b.com']);
  });

  it('shows what is known where there is no command', () => {
    const world = known({
      type: 'Domain',
      value: 'a.com',
      sources: [
        { vendor: 'A', score: 2, reliability: 'B - Usually reliable' },
        { vendor: 'B', score: 1, reliability: 'A - Completely reliable' },
      ],
    });
    const { entries } = answered(enrichIndicators, { indicatorsValues: 'a.com' }, world);
    expect(Object.values(entries?.[0]?.EntryContext ?? {})).toEqual([[{ Value: 'a.com', Score: 1 }]]);
  });
});
