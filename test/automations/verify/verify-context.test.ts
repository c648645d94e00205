import { describe, expect, it } from '@jest/globals';
import { verifyContext } from '../../../src/automations/verify/verify-context.js';
import type { JsonObject } from '../../../src/language/json/json.js';
import { answered, contentsOf } from '../calling.js';

describe('VerifyContext', () => {
  const context = { A: { b: 1, c: null }, L: [{ x: 1 }, { x: 2 }], T: 'text', N: '5' };

  it.each<[JsonObject]>([
    [{ path: 'A' }],
    [{ path: 'A', fields: 'b, c' }],
    [{ path: 'L', fields: 'x' }],
    [{ path: 'T', expectedValue: 'text' }],
    [{ path: 'A', expectedValue: '{"b":1,"c":null}' }],
    [{ path: 'L.x', expectedValue: '[1,2]' }],
    [{ path: 'N', expectedValue: '5' }],
    [{ path: 'L(val.x == 2).x', expectedValue: '2' }],
  ])('%j holds', (args) => {
    expect(contentsOf(verifyContext, args, { context })).toBe('true');
  });

  it.each<[JsonObject, string]>([
    [{ path: 'Missing' }, 'There is nothing under Missing.'],
    [{ path: 'A', fields: 'b,d' }, 'has no member d'],
    [{ path: 'A', fields: 'toString' }, 'has no member toString'],
    [{ path: 'L', fields: 'x,y' }, '{"x":1} under L has no member y'],
    [{ path: 'T', fields: 'length' }, '"text" under T has no member length'],
    [
      { path: 'A', expectedValue: '{"c":null,"b":1}' },
      'Under A is {"b":1,"c":null}, and {"c":null,"b":1} was expected.',
    ],
    [{ path: 'L.x', expectedValue: '[2,1]' }, 'Under L.x is [1,2]'],
    [{ path: 'T', expectedValue: 'other' }, 'Under T is "text", and "other" was expected.'],
  ])('%j fails', (args, message) => {
    expect(() => answered(verifyContext, args, { context })).toThrow(message);
  });
});
