import { describe, expect, it } from '@jest/globals';
import { countArraySize } from '../../../src/automations/lists/count-array-size.js';
import { createArray } from '../../../src/automations/lists/create-array.js';
import { answered } from '../calling.js';

describe('CreateArray', () => {
  it('takes a text apart', () => {
    const made = (args: { readonly [name: string]: string | readonly string[] }) =>
      answered(createArray, args).entries?.[0]?.EntryContext;
    expect(made({ arrayData: 'a, b ,c' })).toEqual({ array: ['a', 'b', 'c'] });
    expect(made({ arrayData: 'a|b', separator: '|', contextKey: 'K' })).toEqual({ K: ['a', 'b'] });
    expect(made({ arrayData: ['a,b'] })).toEqual({ array: ['a,b'] });
  });
});

describe('CountArraySize', () => {
  it('counts', () => {
    expect(answered(countArraySize, { array: [1, 2] }).writes).toEqual([
      { op: 'set', path: 'ArraySize', value: 2 },
    ]);
    expect(answered(countArraySize, { array: [], contextKey: 'K' }).writes).toEqual([
      { op: 'set', path: 'K', value: 0 },
    ]);
    expect(answered(countArraySize, { array: 'text' }).writes).toBeUndefined();
  });
});
