import { describe, expect, it } from '@jest/globals';
import type { Json } from '../../../src/language/json/json.js';
import {
  asAnyText,
  asBoolean,
  asList,
  asNumber,
  asParts,
  asText,
  needNumber,
  shown,
} from '../../../src/playbook/values/cast.js';
import { readJson } from '../../../src/playbook/values/read-json.js';
import { deepList } from './deep-list.js';

describe('asText', () => {
  it.each<[Json, string]>([
    [null, ''],
    ['a', 'a'],
    [2.0, '2'],
    [false, 'false'],
    [['a', 1, ['b', null]], 'a,1,b,'],
  ])('%j is %j', (value, text) => {
    expect(asText(value)).toBe(text);
  });

  it('refuses objects, wherever they are, and lists that are nested too deep', () => {
    expect(() => asText([{ a: 1 }])).toThrow('A text is needed, and {"a":1} is an object.');
    expect(() => asText(deepList(100_000))).toThrow('nested too deep');
  });
});

describe('asAnyText', () => {
  it('writes lists and objects as JSON in their own order', () => {
    expect(asAnyText({ b: [1], a: null })).toBe('{"b":[1],"a":null}');
    expect(asAnyText(deepList(100_000))).toHaveLength(200_000);
  });
});

describe('asNumber', () => {
  it.each<[Json, number | undefined]>([
    [1.5, 1.5],
    [' -1.5e3 ', -1500],
    ['+.5', 0.5],
    ['5.', 5],
    [true, 1],
    ['', undefined],
    [' ', undefined],
    ['1,000', undefined],
    ['1e999', undefined],
    ['Infinity', undefined],
    ['NaN', undefined],
    ['0x10', undefined],
    [null, undefined],
    [[1], undefined],
  ])('%j is %j', (value, number) => {
    expect(asNumber(value)).toBe(number);
  });

  it('is asked for by name', () => {
    expect(() => needNumber('x'.repeat(500), '"by"')).toThrow(
      /^"by" must be a number, and "x{79}… is none\.$/,
    );
  });
});

describe('others', () => {
  it('read booleans and their texts', () => {
    expect([true, 'FALSE', ' true ', 'yes', 1, null].map(asBoolean)).toEqual([
      true,
      false,
      true,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('make lists and parts', () => {
    expect([asList(null), asList('a'), asList(['a'])]).toEqual([[], ['a'], ['a']]);
    expect([asParts('a, b'), asParts(['a,b', 1]), asParts(null), asParts(5)]).toEqual([
      ['a', 'b'],
      ['a,b', '1'],
      [],
      ['5'],
    ]);
    expect(shown(Array(100).fill(1))).toHaveLength(81);
  });

  it('read JSON that holds no number beyond all', () => {
    expect(readJson('{"a":[1e3, 12]}')).toEqual({ a: [1000, 12] });
    expect(readJson(`"${'1'.repeat(400)}"`)).toHaveLength(400);
    for (const text of ['1e400', `[${'9'.repeat(400)}]`, '{"a":-1E999}', '{'])
      expect(() => readJson(text)).toThrow(SyntaxError);
  });
});
