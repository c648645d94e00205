import { describe, expect, it } from '@jest/globals';
import { compareLists } from '../../../src/automations/lists/compare-lists.js';
import { filterByList } from '../../../src/automations/lists/filter-by-list.js';
import { isListExist } from '../../../src/automations/lists/is-list-exist.js';
import type { Json, JsonObject } from '../../../src/language/json/json.js';
import { answered, contentsOf } from '../calling.js';

const root = {
  lists: {
    Allowed: 'Acme Inc, example.com,,Other',
    Lines: 'one\ntwo, and more',
    Empty: '',
    Stored: ['x', 5],
    'Indicators Whitelist': 'good.example',
  },
};

describe('CompareLists', () => {
  it.each<[Json, Json, JsonObject]>([
    [['a', 'b'], ['b', 'c'], { LeftOnly: ['a'], RightOnly: ['c'], Both: ['b'] }],
    ['a, b', '["b"]', { LeftOnly: ['a'], RightOnly: [], Both: ['b'] }],
    ['a', ['a', 'a'], { LeftOnly: [], RightOnly: [], Both: ['a'] }],
    [['a', 'a'], 'b', { LeftOnly: ['a', 'a'], RightOnly: ['b'], Both: [] }],
    [[1, '1'], ['1'], { LeftOnly: [1], RightOnly: [], Both: ['1'] }],
    [[{ a: 1, b: 2 }], [{ b: 2, a: 1 }, null], { LeftOnly: [], RightOnly: [null], Both: [{ a: 1, b: 2 }] }],
  ])('%j and %j', (left, right, ListCompare) => {
    const [entry] = answered(compareLists, { left, right }).entries ?? [];
    expect(entry?.EntryContext).toEqual({ ListCompare });
  });

  it('of long lists takes no square of time', () => {
    const list = (from: number) => Array.from({ length: 100_000 }, (_, index) => `item ${from + index}`);
    const [entry] = answered(compareLists, { left: list(0), right: list(99_999) }).entries ?? [];
    expect(entry?.EntryContext).toMatchObject({ ListCompare: { Both: ['item 99999'] } });
  });
});

describe('IsListExist', () => {
  it.each([
    ['Allowed', 'yes'],
    ['Empty', 'yes'],
    ['allowed', 'no'],
    ['toString', 'no'],
  ])('%s: %s', (listName, answer) => {
    expect(contentsOf(isListExist, { listName }, { root })).toBe(answer);
  });

  it('where there are no lists', () => {
    expect(contentsOf(isListExist, { listName: 'Allowed' }, { root: {} })).toBe('no');
  });
});

describe('FilterByList', () => {
  const base = { listname: 'Allowed', delimiter: ',', ignorecase: 'no', matchexact: 'no' };

  it.each<[JsonObject, readonly string[], readonly string[]]>([
    [{ values: 'Acme', matchexact: 'no' }, ['Acme'], []],
    [{ values: 'acme' }, [], ['acme']],
    [{ values: 'acme', ignorecase: 'yes' }, ['acme'], []],
    [{ values: ['^Acme Inc$', 'exam.le', 'xyz'] }, ['^Acme Inc$', 'exam.le'], ['xyz']],
    [{ values: 'Acme', matchexact: 'yes' }, [], ['Acme']],
    [{ values: 'example.com', matchexact: 'yes' }, ['example.com'], []],
    [{ values: 'ACME INC', matchexact: 'yes', ignorecase: 'yes' }, ['ACME INC'], []],
    [{ values: 'exam.le.com', matchexact: 'yes' }, [], ['exam.le.com']],
    [
      { values: ['two, and more', 'and more'], listname: 'Lines', delimiter: '\n', matchexact: 'yes' },
      ['two, and more'],
      ['and more'],
    ],
    [{ values: 'x', listname: 'Empty' }, [], ['x']],
    [{ values: '.', listname: 'Empty' }, [], ['.']],
    [{ values: ['5', '6'], listname: 'Stored', matchexact: 'yes' }, ['5'], ['6']],
    [{}, [], []],
  ])('%j', (args, In, NotIn) => {
    const given = { ...base, ...args };
    const [entry] = answered(filterByList, given, { root }).entries ?? [];
    expect(entry?.EntryContext).toEqual({ List: { ListName: given.listname, In, NotIn } });
  });

  it('fails for a list that is not there, and for what is no expression', () => {
    expect(() => answered(filterByList, { ...base, listname: 'Missing', values: 'a' }, { root })).toThrow(
      'There is no list "Missing".',
    );
    expect(() => answered(filterByList, { ...base, values: '(' }, { root })).toThrow('cannot be read');
    expect(filterByList.arguments.find(({ name }) => name === 'listname')?.default).toBe(
      'Indicators Whitelist',
    );
  });

  it('does not search longer than a second', () => {
    const world = { root: { lists: { Allowed: Array.from({ length: 10_000 }, () => 'item').join(',') } } };
    const values = Array.from({ length: 1000 }, (_, index) => `nothing ${index}`);
    expect(() => answered(filterByList, { ...base, values }, world)).toThrow('needs too much work');
  });
});
