import { describe, expect, it } from '@jest/globals';
import { didYouMean, nearestName } from '../../../src/language/names/nearest-names.js';

describe('nearestName', () => {
  it.each([
    ['isArry', ['required', 'isArray', 'default'], 'isArray'],
    ['ISARRAY', ['isArray'], 'isArray'],
    ['sample_idd', ['sample_ids', 'sample_id'], 'sample_ids'],
    ['ib', ['id', 'ab'], 'id'],
    ['tow', ['one', 'two'], 'two'],
  ])('finds what %s means', (name, candidates, expected) => {
    expect(nearestName(name, candidates)).toBe(expected);
  });

  it('finds nothing where nothing is near', () => {
    expect(nearestName('list', ['Date', 'String'])).toBeUndefined();
    expect(nearestName('x', ['id', 'yz'])).toBeUndefined();
    expect(nearestName('cat', ['dot'])).toBeUndefined();
    expect(didYouMean('colour', ['display'])).toBe('');
    expect(didYouMean('nme', ['name'])).toBe(' Did you mean "name"?');
  });

  it('looks among five hundred names at most', () => {
    const others = (count: number) => Array.from({ length: count }, (_, index) => `other-${index}`);
    expect(nearestName('nme', ['name', ...others(499)])).toBe('name');
    expect(nearestName('nme', ['name', ...others(500)])).toBeUndefined();
  });
});
