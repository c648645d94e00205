import { describe, expect, it } from '@jest/globals';
import { associateIndicatorToIncident } from '../../../src/automations/indicators/associate-indicator-to-incident.js';
import { associateIndicatorsToIncident } from '../../../src/automations/indicators/associate-indicators-to-incident.js';
import { EntryType } from '../../../src/language/entry/entry.js';
import { answered } from '../calling.js';
import { known, updatesOf } from './known.js';

const world = known(
  { type: 'Domain', value: 'a.com' },
  { type: 'Custom', value: 'a.com' },
  { type: 'IP', value: '1.1.1.1' },
);
const [, , ip] = world.indicators.values();

describe('associateIndicatorToIncident', () => {
  it('by value, with all types of it, to the incident that is named', () => {
    const answer = answered(associateIndicatorToIncident, { value: 'a.com', incidentId: '7' }, world);
    expect(answer.entries?.[0]?.Contents).toBe('done');
    expect(updatesOf(answer)).toEqual([
      { type: 'Domain', value: 'a.com', investigations: ['7'] },
      { type: 'Custom', value: 'a.com', investigations: ['7'] },
    ]);
  });

  it('by id, to the current incident', () => {
    const answer = answered(associateIndicatorToIncident, { id: ip?.id ?? '' }, world);
    expect(updatesOf(answer)).toEqual([{ type: 'IP', value: '1.1.1.1', investigations: ['4'] }]);
  });

  it.each([{ value: 'A.com' }, { value: 'b.com' }, { id: 'x' }])('finds none of %j', (args) => {
    const [entry] = answered(associateIndicatorToIncident, args, world).entries ?? [];
    expect(entry).toMatchObject({
      Type: EntryType.error,
      Contents: expect.stringContaining('found no indicator'),
    });
  });

  it('needs one or the other', () => {
    expect(() => answered(associateIndicatorToIncident, {}, world)).toThrow('"value" or "id"');
  });
});

describe('associateIndicatorsToIncident', () => {
  it('associates those that are known, and says which are not', () => {
    const answer = answered(
      associateIndicatorsToIncident,
      { indicatorsValues: ['1.1.1.1', 'x', 'y'] },
      world,
    );
    expect(updatesOf(answer)).toEqual([{ type: 'IP', value: '1.1.1.1', investigations: ['4'] }]);
    expect(answer.entries?.[0]).toMatchObject({
      Type: EntryType.error,
      Contents: 'found no indicator "x", "y"',
    });
  });

  it('says done of all', () => {
    const answer = answered(associateIndicatorsToIncident, { indicatorsValues: '1.1.1.1,a.com' }, world);
    expect(answer.entries?.[0]?.Contents).toBe('done');
    expect(updatesOf(answer)).toHaveLength(3);
  });
});
