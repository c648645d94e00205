import { describe, expect, it } from '@jest/globals';
import { contextContains } from '../../../src/automations/conditions/context-contains.js';
import { isValueInArray } from '../../../src/automations/conditions/is-value-in-array.js';
import { stringContains } from '../../../src/automations/conditions/string-contains.js';
import { utilAnyResults } from '../../../src/automations/conditions/util-any-results.js';
import type { Json, JsonObject } from '../../../src/language/json/json.js';
import { contentsOf } from '../calling.js';

describe('IsValueInArray', () => {
  it.each<[JsonObject, string]>([
    [{ array: ['value1', 'value2'], value: 'value2' }, 'yes'],
    [{ array: ['value1', 'value2'], value: 'value5' }, 'no'],
    [{ array: '["value1","value2"]', value: 'value2' }, 'yes'],
    [{ array: 'value', value: 'value' }, 'yes'],
    [{ array: 'value', value: 'other' }, 'no'],
    [{ array: 'value', value: 'val' }, 'no'],
    [{ array: [1, null, { a: 1 }], value: '1' }, 'yes'],
    [{ array: [1, null, { a: 1 }], value: '{"a":1}' }, 'yes'],
    [{ array: ['value1', 'Value2'], value: 'value2' }, 'no'],
    [{ array: '5', value: 5 }, 'yes'],
    [{ value: 'other' }, 'no'],
    [{ array: ['a'] }, 'no'],
    [{ array: [''], value: '' }, 'no'],
  ])('%j: %s', (args, answer) => {
    expect(contentsOf(isValueInArray, args)).toBe(answer);
  });

  it('takes the list whole, and nothing else', () => {
    expect(isValueInArray.arguments.map(({ name, isArray }) => [name, isArray])).toEqual([
      ['array', true],
      ['value', undefined],
    ]);
  });
});

describe('UtilAnyResults', () => {
  it.each<[Json, string]>([
    [['a'], 'yes'],
    [[''], 'yes'],
    [{ a: 1 }, 'yes'],
    ['a', 'yes'],
    ['[a,b]', 'yes'],
    ['[,,x]', 'yes'],
    ['[ ]', 'yes'],
    [[], 'no'],
    [{}, 'no'],
    [null, 'no'],
    ['', 'no'],
    ['[]', 'no'],
    ['{}', 'no'],
    [',,,', 'no'],
    ['[,,]', 'no'],
    [5, 'no'],
  ])('%j: %s', (data, answer) => {
    expect(contentsOf(utilAnyResults, { data })).toBe(answer);
  });
});

describe('StringContains', () => {
  it.each<[JsonObject, string]>([
    [{ string: '{"name":"main"}', substring: 'main' }, 'yes'],
    [{ string: '{"name":"main"}', substring: 'Main' }, 'no'],
    [{ string: 'abc', substring: 'x,b' }, 'no'],
    [{ string: 'abc', substring: 'x,b', substringSeperator: ',' }, 'yes'],
    [{ string: 'abc', substring: 'x;y', substringSeperator: ';' }, 'no'],
    [{ string: 'abc', substring: ['x', 'c'] }, 'yes'],
    [{ string: 'abc', substring: ['x', 'y'] }, 'no'],
    [{ string: 'abc', substring: 'x,', substringSeperator: ',' }, 'no'],
    [{ string: 'abc', substring: 'a.c' }, 'no'],
  ])('%j: %s', (args, answer) => {
    expect(contentsOf(stringContains, args)).toBe(answer);
  });
});

describe('a text that would be searched for too long', () => {
  it('is not: JavaScript compares each character with each', () => {
    const substring = `${'a'.repeat(100_000)}b${'a'.repeat(100_000)}`;
    expect(() => contentsOf(stringContains, { string: 'a'.repeat(400_000), substring })).toThrow(
      '200001 characters would be searched in 400000',
    );
  });
});

describe('ContextContains', () => {
  const context = {
    MWG: {
      ListEntries: [
        { ListID: 'list1', Name: ['Zenno', ['Other']] },
        { ListID: 'list2', Count: 5 },
      ],
    },
    Text: 'abc',
  };
  it.each<[JsonObject, string]>([
    [{ path: 'MWG.ListEntries.ListID', value: 'list2' }, 'yes'],
    [{ path: 'MWG.ListEntries.Name', value: 'Zenno' }, 'yes'],
    [{ path: 'MWG.ListEntries.Name', value: 'Other' }, 'yes'],
    [{ path: 'MWG.ListEntries.Count', value: 5 }, 'yes'],
    [{ path: 'MWG.ListEntries.Count', value: '5' }, 'no'],
    [{ path: 'MWG.ListEntries.ListID', value: 'list' }, 'no'],
    [{ path: 'MWG.ListEntries', value: 'list1' }, 'no'],
    [{ path: 'Text.length', value: 3 }, 'no'],
    [{ path: '21423', value: '12342341234' }, 'no'],
    [{ path: 'constructor.name', value: 'Object' }, 'no'],
    [{ value: 'abc' }, 'no'],
  ])('%j: %s', (args, answer) => {
    expect(contentsOf(contextContains, args, { context })).toBe(answer);
  });

  it('looks through lists nested however deep', () => {
    let list: Json = ['here'];
    for (let depth = 0; depth < 100_000; depth += 1) list = [list];
    const world = { context: { A: list } };
    expect(contentsOf(contextContains, { path: 'A', value: 'here' }, world)).toBe('yes');
    expect(contentsOf(contextContains, { path: 'A', value: 'there' }, world)).toBe('no');
  });
});
