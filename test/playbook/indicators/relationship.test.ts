import { describe, expect, it } from '@jest/globals';
import { readRelationships, relate } from '../../../src/playbook/indicators/relationship.js';
import { relationshipNames, reverseName } from '../../../src/playbook/indicators/relationship-names.js';

const given = {
  name: 'drops',
  reverseName: 'dropped-by',
  entityA: 'a',
  entityAType: 'File',
  entityB: 'b',
  entityBType: 'File',
};

describe('relationships of indicators', () => {
  it('are read from an entry', () => {
    const more = { ...given, fields: { x: 1 }, brand: 'V', reliability: 'r', type: 'IndicatorToIndicator' };
    expect(readRelationships([given, more])).toEqual([
      { ...given, fields: {} },
      { ...given, fields: { x: 1 }, brand: 'V', reliability: 'r' },
    ]);
  });

  it.each([null, 'x', {}, { ...given, name: '' }, { ...given, entityB: '' }, { ...given, entityA: 5 }])(
    '%j is none',
    (one) => {
      expect(readRelationships([one])).toEqual([]);
    },
  );

  it('are kept once for each brand, the newer one', () => {
    const [first] = readRelationships([given]);
    const [newer] = readRelationships([{ ...given, fields: { x: 1 } }]);
    const [other] = readRelationships([{ ...given, brand: 'V' }]);
    if (!first || !newer || !other) throw new Error('They were not read.');
    const { relationships } = relate(new Map(), [first, newer, other]);
    expect([...relationships.values()]).toEqual([newer, other]);
  });

  it('have names that read in both directions', () => {
    expect([
      reverseName('drops'),
      reverseName('dropped-by'),
      reverseName('related-to'),
      reverseName('x'),
    ]).toEqual(['dropped-by', 'drops', 'related-to', undefined]);
    for (const name of relationshipNames) expect(relationshipNames).toContain(reverseName(name));
  });
});
