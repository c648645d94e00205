import { describe, expect, it } from '@jest/globals';
import { outputType } from '../../../src/language/manifest/output-type.js';

describe('outputType', () => {
  it.each([
    ['String', 'String'],
    ['string', 'String'],
    ['str', 'String'],
    ['Number', 'Number'],
    ['Int', 'Number'],
    ['integer', 'Number'],
    ['float', 'Number'],
    ['bool', 'Boolean'],
    ['DateTime', 'Date'],
    ['unknown', 'Unknown'],
    [' Date ', 'Date'],
  ])('reads %j as %s', (spelling, type) => {
    expect(outputType(spelling)).toBe(type);
  });

  it.each(['List', 'Numbe', '', 'constructor', '__proto__'])('does not know %j', (spelling) => {
    expect(outputType(spelling)).toBeUndefined();
  });
});
