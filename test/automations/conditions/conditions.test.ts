import { describe, expect, it } from '@jest/globals';
import { areValuesEqual } from '../../../src/automations/conditions/are-values-equal.js';
import { exists } from '../../../src/automations/conditions/exists.js';
import { isError } from '../../../src/automations/conditions/is-error.js';
import { isGreaterThan } from '../../../src/automations/conditions/is-greater-than.js';
import { isIntegrationAvailable } from '../../../src/automations/conditions/is-integration-available.js';
import { isTrue } from '../../../src/automations/conditions/is-true.js';
import type { Json } from '../../../src/language/json/json.js';
import { answered, contentsOf, entriesOf } from '../calling.js';

describe('AreValuesEqual', () => {
  it.each<[Json, Json, string]>([
    ['a', 'a', 'yes'],
    ['a', 'A', 'no'],
    [1, '1', 'yes'],
    [['a', 'b'], 'a,b', 'yes'],
    [{ a: 1 }, '{"a":1}', 'yes'],
    ['', '', 'yes'],
    [null, null, 'no'],
    ['a', null, 'no'],
  ])('of %j and %j: %s', (left, right, answer) => {
    const args = { ...(left === null ? {} : { left }), ...(right === null ? {} : { right }) };
    expect(contentsOf(areValuesEqual, args)).toBe(answer);
    expect(answered(areValuesEqual, args).writes).toEqual([
      { op: 'set', path: 'AreValuesEqual', value: answer },
    ]);
  });
});

describe('Exists', () => {
  it.each<[Json, string]>([
    ['a', 'yes'],
    ['false', 'yes'],
    [1, 'yes'],
    [['x'], 'yes'],
    [{}, 'yes'],
    [true, 'yes'],
    ['', 'no'],
    [0, 'no'],
    [false, 'no'],
    [[], 'no'],
    [null, 'no'],
  ])('%j: %s', (value, answer) => {
    expect(contentsOf(exists, { value })).toBe(answer);
  });

  it('takes lists whole, and nothing at all', () => {
    expect(exists.arguments[0]).toMatchObject({ name: 'value', isArray: true });
    expect(contentsOf(exists, {})).toBe('no');
  });
});

describe('IsTrue', () => {
  it.each<[Json, string]>([
    ['true', 'yes'],
    ['True', 'yes'],
    [true, 'yes'],
    [1, 'yes'],
    [[], 'yes'],
    [{}, 'yes'],
    ['TRUE', 'no'],
    ['yes', 'no'],
    ['', 'no'],
    [false, 'no'],
    [0, 'no'],
    [null, 'no'],
  ])('%j: %s', (value, answer) => {
    expect(contentsOf(isTrue, { value })).toBe(answer);
  });

  it('takes lists whole, empty ones too', () => {
    expect(isTrue.arguments[0]?.isArray).toBe(true);
    expect(isTrue.arguments[0]?.isRequired).toBeUndefined();
  });
});

describe('IsGreaterThan', () => {
  it.each([
    ['2', '1', 'yes'],
    ['1', '2', 'no'],
    ['2', '2', 'no'],
    ['10', '9', 'yes'],
    ['1.5 hours', '1', 'yes'],
    ['-1', '-2', 'yes'],
  ])('%s and %s: %s', (first, second, answer) => {
    expect(contentsOf(isGreaterThan, { first, second })).toBe(answer);
  });

  it('needs numbers', () => {
    expect(() => contentsOf(isGreaterThan, { first: 'a', second: '1' })).toThrow(
      '"first" must be a number, and "a" is none.',
    );
    expect(() => contentsOf(isGreaterThan, { first: '1', second: '' })).toThrow(
      '"second" must be a number, and "" is none.',
    );
  });
});

describe('isError', () => {
  const entry = entriesOf({ '1@4': 'note', '2@4': 'error' });
  it.each<[Json, string]>([
    ['1@4', 'no'],
    ['2@4', 'yes'],
    [['1@4', '2@4'], 'yes'],
    ['1@4, 2@4', 'yes'],
    [['1@4'], 'no'],
    ['9@4', 'no'],
    [[], 'no'],
  ])('of %j: %s', (entryId, answer) => {
    expect(contentsOf(isError, { entryId }, { entry })).toBe(answer);
  });
});

describe('IsIntegrationAvailable', () => {
  const modules = [
    { name: 'v1', brand: 'VMRay', state: 'active' },
    { name: 'v2', brand: 'VMRay', state: 'active' },
    { name: 'v3', brand: 'VMRay', state: 'disabled' },
    { name: 'o', brand: 'Other', state: 'disabled' },
    'no module',
  ];

  it('names the enabled instances of a brand, in any case', () => {
    const result = answered(isIntegrationAvailable, { brandname: 'vmray' }, { root: { modules } });
    expect(result.entries?.[0]?.Contents).toBe('yes');
    expect(result.writes).toEqual([{ op: 'set', path: 'brandInstances', value: ['v1', 'v2'] }]);
  });

  it('leaves the context alone where there is none', () => {
    for (const root of [{ modules }, {}]) {
      const result = answered(isIntegrationAvailable, { brandname: 'Other' }, { root });
      expect([result.entries?.[0]?.Contents, result.writes]).toEqual(['no', undefined]);
    }
  });
});
