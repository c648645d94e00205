import { describe, expect, it } from '@jest/globals';
import { findIndicators } from '../../../src/automations/indicators/find-indicators.js';
import { getIndicator } from '../../../src/automations/indicators/get-indicator.js';
import { answered, contentsOf } from '../calling.js';
import { known } from './known.js';

const world = known(
  { type: 'IP', value: '5.6.4.1', fields: { asn: 'test' }, investigations: ['4'] },
  { type: 'IP', value: '1.1.1.1', sources: [{ vendor: 'V', score: 2, reliability: 'B - Usually reliable' }] },
  { type: 'URL', value: 'http://a.com' },
);

describe('findIndicators', () => {
  it('answers a query with what is known', () => {
    expect(contentsOf(findIndicators, { query: 'value:5.6.4.1' }, world)).toEqual([
      expect.objectContaining({
        value: '5.6.4.1',
        indicator_type: 'IP',
        score: 0,
        investigationIDs: ['4'],
        CustomFields: { asn: 'test' },
      }),
    ]);
    expect(contentsOf(findIndicators, { value: '1.1.1.1' }, world)).toEqual([
      expect.objectContaining({
        score: 2,
        source: 'V',
        moduleToFeedMap: { V: { score: 2, reliability: 'B - Usually reliable' } },
      }),
    ]);
  });

  it('answers with an empty list, and writes nothing', () => {
    const [entry] = answered(findIndicators, { query: 'type:CVE' }, world).entries ?? [];
    expect(entry?.Contents).toEqual([]);
    expect(entry?.EntryContext).toBeUndefined();
  });

  it('has pages', () => {
    const page = (page: number) => contentsOf(findIndicators, { size: '2', page }, world);
    expect(page(0)).toEqual([
      expect.objectContaining({ value: '5.6.4.1' }),
      expect.objectContaining({ value: '1.1.1.1' }),
    ]);
    expect(page(1)).toEqual([expect.objectContaining({ value: 'http://a.com' })]);
    expect(page(2)).toEqual([]);
  });

  it('says what it cannot read', () => {
    expect(() => answered(findIndicators, { query: 'type:' }, world)).toThrow('The query "type:" ends where');
    expect(() => answered(findIndicators, { size: 'many' }, world)).toThrow('"size"');
  });
});

describe('getIndicator', () => {
  it('answers with the indicators of a value, exact in its case', () => {
    expect(contentsOf(getIndicator, { value: 'http://a.com' }, world)).toEqual([
      expect.objectContaining({ indicator_type: 'URL' }),
    ]);
    expect(contentsOf(getIndicator, { value: 'http://A.com' }, world)).toEqual([]);
  });
});
