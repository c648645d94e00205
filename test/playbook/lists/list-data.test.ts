import { describe, expect, it } from '@jest/globals';
import type { Json } from '../../../src/language/json/json.js';
import { listData, listText, withItems, withoutItems } from '../../../src/playbook/lists/list-data.js';

describe('what lists hold', () => {
  it.each<[Json, string]>([
    ['a,b', 'a,b'],
    [['a', 'b'], '["a","b"]'],
    [{ a: 1 }, '{"a":1}'],
    [' ', ' '],
    [null, ''],
  ])('%j is kept as %j', (given, text) => {
    expect(listData(given)).toBe(text);
  });

  it.each<[Json, string]>([
    ['{"a":1}', '{"a":1}'],
    [['a', 'b'], 'a,b'],
    [{ a: 1 }, '{"a":1}'],
  ])('%j is shown as %j', (list, text) => {
    expect(listText(list)).toBe(text);
  });

  it.each<[Json, Json, Json]>([
    ['a', 'b', 'a,b'],
    // Nothing to part from.
    ['', 'b', 'b'],
    ['a', ['b', 'c'], 'a,b,c'],
    // A list that a stub gives as JSON stays one.
    [['a'], 'b,c', ['a', 'b', 'c']],
  ])('%j and %j', (list, added, after) => {
    expect(withItems(list, added)).toEqual(after);
  });

  it.each<[Json, Json, Json]>([
    ['a,b,a', 'a', 'b'],
    ['a, b', 'b', 'a'],
    ['a', 'a', ''],
    ['a,b,c', ['a', 'c'], 'b'],
    ['ab', 'a', 'ab'],
    [['a', 1], '1', ['a']],
  ])('%j without %j', (list, gone, after) => {
    expect(withoutItems(list, gone)).toEqual(after);
  });
});
