import { describe, expect, it } from '@jest/globals';
import { prepareArcannaRawJson } from '../../../src/automations/json/prepare-arcanna-raw-json.js';
import { ztapExtractFields } from '../../../src/automations/json/ztap-extract-fields.js';
import { getFirstObject } from '../../../src/automations/lists/get-first-object.js';
import { getListRow } from '../../../src/automations/lists/get-list-row.js';
import { mapRangeValues } from '../../../src/automations/lists/map-range-values.js';
import type { Json, JsonObject } from '../../../src/language/json/json.js';
import { answered, contentsOf } from '../calling.js';

describe('GetFirstObject', () => {
  it.each<[Json, Json]>([
    [[{ a: 1 }, { a: 2 }], { a: 1 }],
    [[], null],
    ['x', 'x'],
  ])('of %j is %j', (value, first) => {
    expect(contentsOf(getFirstObject, { value })).toEqual(first);
  });
});

describe('MapRangeValues', () => {
  const mapped = (value: Json, map_from: string, map_to: string) =>
    answered(mapRangeValues, { value, map_from, map_to, sep: '-' }).entries?.map(({ Contents }) => Contents);

  it('puts other values in the place of values and ranges', () => {
    expect(mapped('3', '1,2,3,4', '4,3,2,1')).toEqual([2]);
    expect(mapped('3', '1-3,4', '5,1')).toEqual([5]);
    expect(mapped(['1', '2.5', '3.5', 'x', 'low'], '1-3,low', 'a,0')).toEqual(['a', 'a', 3.5, 'x', 0]);
    expect(mapped('b', 'a-c', 'letter')).toEqual(['letter']);
    expect(mapped('2', 'a-c', 'letter')).toEqual([2]);
    expect(mapped('1-2-3', '1-2-3', 'x')).toEqual(['x']);
  });

  it('refuses lists of unlike length', () => {
    expect(() => mapped('1', '1,2', '1')).toThrow('"map_from" has 2 items and "map_to" 1');
  });
});

describe('GetListRow', () => {
  const table = 'name,country,note\r\nns1.bad.com,X,one\r\nns2.bad.com,Y\nns3.bad.com,X,three,more';
  const rows = (args: JsonObject) =>
    contentsOf(
      getListRow,
      { list_name: 'Servers', parse_all: 'False', list_separator: ',', ...args },
      { root: { lists: { Servers: table, Tabs: 'a\tb\n1\t2', Nothing: '' } } },
    );

  it('finds the rows with a value in a column', () => {
    const found = {
      ListName: 'Servers',
      Header: 'country',
      Value: 'X',
      ParseAll: 'False',
      Results: [
        { name: 'ns1.bad.com', country: 'X', note: 'one' },
        { name: 'ns3.bad.com', country: 'X', note: 'three' },
      ],
    };
    expect(rows({ header: 'country', value: 'X' })).toEqual(found);
    expect(rows({ header: 'country', value: 'Z' })).toBe('No results found');
  });

  it('gives every row, of any separator', () => {
    const args = { list_name: 'Tabs', parse_all: 'True', list_separator: '\\t' };
    expect(rows(args)).toMatchObject({ Results: [{ a: '1', b: '2' }] });
  });

  it.each<[JsonObject, string]>([
    [{}, '"header" and "value"'],
    [{ header: 'contry', value: 'X' }, 'Did you mean "country"?'],
    [{ header: 'a', value: 'x', list_name: 'Other' }, 'There is no list "Other"'],
    [{ header: 'a', value: 'x', list_name: 'Nothing' }, 'nothing in it'],
  ])('refuses %j', (args, why) => {
    expect(() => rows(args)).toThrow(why);
  });
});

describe('ZTAPExtractFields', () => {
  it('makes objects of pairs', () => {
    const value = [{ fields: [{ key: 'a', value: 1 }, { key: '__proto__', value: 2 }, 'x'] }, { other: 1 }];
    const [first, second] = [contentsOf(ztapExtractFields, { value })].flat();
    expect(JSON.stringify(first)).toBe('{"a":1,"__proto__":2}');
    expect(second).toEqual({});
    expect(() => contentsOf(ztapExtractFields, { value: [] })).toThrow('no events');
  });
});

describe('PrepareArcannaRawJson', () => {
  it('takes what lies under _source, or all', () => {
    const written = (input: Json) => answered(prepareArcannaRawJson, { input }).writes;
    expect(written('{"_source":{"a":1},"b":2}')).toEqual([
      { op: 'set', path: 'JsonObject', value: '{"a":1}' },
    ]);
    expect(written('{"b":2}')).toEqual([{ op: 'set', path: 'JsonObject', value: '{"b":2}' }]);
    expect(() => written('no JSON')).toThrow('"input" must be JSON');
  });
});
