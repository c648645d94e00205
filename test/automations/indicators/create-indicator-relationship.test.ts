import { describe, expect, it } from '@jest/globals';
import { createIndicatorRelationship } from '../../../src/automations/indicators/create-indicator-relationship.js';
import { answered } from '../calling.js';
import { known, updatesOf } from './known.js';

const defaults = {
  relationship: 'related-to',
  source_reliability: 'A - Completely reliable',
  create_indicator: 'false',
};
const given = {
  ...defaults,
  entity_a: '1.1.1.1',
  entity_a_type: 'IP',
  entity_b: 'a.com,b.com',
  entity_b_type: 'Domain',
};
const world = known({ type: 'Domain', value: 'a.com' });

describe('CreateIndicatorRelationship', () => {
  it('tells of one for each of the others', () => {
    const { entries } = answered(createIndicatorRelationship, {
      ...given,
      relationship: 'resolved-from',
      description: 'd',
    });
    expect(entries?.[0]?.EntryContext).toBeUndefined();
    expect(entries?.[0]?.Relationships).toEqual(
      ['a.com', 'b.com'].map((entityB) => ({
        name: 'resolved-from',
        reverseName: 'resolves-to',
        type: 'IndicatorToIndicator',
        entityA: '1.1.1.1',
        entityAFamily: 'Indicator',
        entityAType: 'IP',
        entityB,
        entityBFamily: 'Indicator',
        entityBType: 'Domain',
        fields: {
          firstSeenBySource: '2020-05-05T12:30:15.000Z',
          lastSeenBySource: '2020-05-05T12:30:15.000Z',
          description: 'd',
        },
        reliability: 'A - Completely reliable',
        brand: 'XSOAR',
      })),
    );
  });

  it('takes the name in the other direction that is given', () => {
    const { entries } = answered(createIndicatorRelationship, {
      ...given,
      reverse_relationship: 'attachment-of',
    });
    expect(entries?.[0]?.Relationships?.[0]).toMatchObject({ reverseName: 'attachment-of' });
  });

  it('makes indicators of those that nobody knows, where it should', () => {
    expect(updatesOf(answered(createIndicatorRelationship, given, world))).toEqual([]);
    expect(
      updatesOf(answered(createIndicatorRelationship, { ...given, create_indicator: 'true' }, world)),
    ).toEqual([{ type: 'Domain', value: 'b.com' }]);
  });

  it('finds the others by a query', () => {
    const { entity_b: _, entity_b_type: __, ...rest } = given;
    const { entries } = answered(
      createIndicatorRelationship,
      { ...rest, entity_b_query: 'type:Domain' },
      world,
    );
    expect(entries?.[0]?.Relationships).toMatchObject([{ entityB: 'a.com', entityBType: 'Domain' }]);
  });

  it.each([
    [{ entity_a: 'a,b' }, 'without a comma'],
    [{ entity_a_type: 'IP,URL' }, 'without a comma'],
    [{ entity_b_query: 'type:IP' }, 'not both'],
    [{ entity_b: '' }, 'Neither'],
    [{ entity_b_type: '' }, '"entity_b_type"'],
    [{ relationship: 'relatd-to' }, 'Did you mean "related-to"?'],
    [{ source_reliability: 'good' }, 'There is no reliability'],
  ])('refuses %j', (args, why) => {
    expect(() => answered(createIndicatorRelationship, { ...given, ...args })).toThrow(why);
  });
});
