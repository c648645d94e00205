import { describe, expect, it } from '@jest/globals';
import { mergeEntryContext } from '../../../../src/language/context/merge/merge-entry-context.js';
import type { Json, JsonObject } from '../../../../src/language/json/json.js';

/** The context after merging entry contexts one after the other. */
function mergeAll(...entryContexts: readonly JsonObject[]): JsonObject {
  return entryContexts.reduce<JsonObject>((context, next) => mergeEntryContext(context, next).context, {});
}

describe('without a selector', () => {
  it.each<[string, JsonObject[], JsonObject]>([
    ['a first value is stored as given', [{ K: ['a', 'a'] }], { K: ['a', 'a'] }],
    ['case 13: what is there is dropped', [{ K: 1 }, { K: 2 }, { K: 1 }], { K: [1, 2] }],
    ['the same again changes nothing', [{ K: { a: [1] } }, { K: { a: [1] } }], { K: { a: [1] } }],
    ['two objects make a list', [{ K: { a: 1 } }, { K: { b: 2 } }], { K: [{ a: 1 }, { b: 2 }] }],
    ['elements of a list are added one by one', [{ K: 1 }, { K: [1, 2, 2, 3] }], { K: [1, 2, 3] }],
    ['a list of one stays a list', [{ K: ['a'] }, { K: 'a' }], { K: ['a'] }],
    ['an empty list takes elements', [{ K: [] }, { K: 'a' }], { K: ['a'] }],
    [
      'members may come in any order',
      [{ K: { a: 1, b: 2 } }, { K: [{ b: 2, a: 1 }] }],
      { K: { a: 1, b: 2 } },
    ],
    [
      'case 113: dotted keys nest',
      [{ 'A.B.C': 1 }, { 'A.B.D': 2, 'A.E': 3 }],
      { A: { B: { C: 1, D: 2 }, E: 3 } },
    ],
    ['a null value is not written', [{ K: 1 }, { K: null, L: null }], { K: 1 }],
    ['null members are kept', [{ K: { a: null } }], { K: { a: null } }],
    ['a null in the context is nothing', [{ K: { a: null } }, { 'K.a': 1 }], { K: { a: 1 } }],
    ['a path into the only object of a list', [{ A: [{ x: 1 }] }, { 'A.B': 2 }], { A: [{ x: 1, B: 2 }] }],
    [
      'a path into a longer list adds to it',
      [{ A: [{ x: 1 }, { x: 2 }] }, { 'A.B': 2 }],
      { A: [{ x: 1 }, { x: 2 }, { B: 2 }] },
    ],
    [
      'a path into a scalar stands beside it',
      [{ A: 'x' }, { 'A.B': 2 }, { 'A.B': 2 }],
      { A: ['x', { B: 2 }] },
    ],
    ['leading and trailing dots separate nothing', [{ '.A.B.': 1 }], { A: { B: 1 } }],
  ])('%s', (_, entryContexts, expected) => {
    expect(mergeAll(...entryContexts)).toEqual(expected);
  });
});

describe('with a selector', () => {
  it.each<[string, JsonObject[], JsonObject]>([
    [
      'case 105: both lack the key',
      [{ 'X(val.ID === obj.ID)': { a: 1 } }, { 'X(val.ID === obj.ID)': { b: 2 } }],
      { X: { a: 1, b: 2 } },
    ],
    [
      'case 107: a guarded update',
      [
        { 'Y(val.k && val.k == obj.k)': { k: 'q', a: 1 } },
        { 'Y(val.k && val.k == obj.k)': { k: 'q', a: 3, b: 2 } },
      ],
      { Y: { k: 'q', a: 3, b: 2 } },
    ],
    [
      'a guard on a falsy key appends each time',
      [{ 'Y(val.k && val.k == obj.k)': { k: 0 } }, { 'Y(val.k && val.k == obj.k)': { k: 0 } }],
      { Y: [{ k: 0 }, { k: 0 }] },
    ],
    [
      'case 109: strict',
      [{ 'S(val.ID === obj.ID)': { ID: 1 } }, { 'S(val.ID === obj.ID)': { ID: '1', n: 1 } }],
      { S: [{ ID: 1 }, { ID: '1', n: 1 }] },
    ],
    [
      'case 109: loose',
      [{ 'L(val.ID == obj.ID)': { ID: 1 } }, { 'L(val.ID == obj.ID)': { ID: '1', n: 1 } }],
      { L: { ID: '1', n: 1 } },
    ],
    [
      'e2e case 12',
      [
        { 'K(val.id === obj.id)': { id: 1, v: 1 } },
        { 'K(val.id === obj.id)': { id: 1, w: 2 } },
        { 'K(val.id === obj.id)': { id: 2 } },
      ],
      { K: [{ id: 1, v: 1, w: 2 }, { id: 2 }] },
    ],
    [
      'every matching item is updated',
      [{ K: [{ id: 1 }, { id: 1, x: 0 }, { id: 2 }] }, { 'K(val.id == obj.id)': { id: 1, n: 1 } }],
      { K: [{ id: 1, n: 1 }, { id: 1, x: 0, n: 1 }, { id: 2 }] },
    ],
    [
      'a list of one stays a list',
      [{ 'K(val.id == obj.id)': [{ id: 1 }] }, { 'K(val.id == obj.id)': { id: 1, n: 1 } }],
      { K: [{ id: 1, n: 1 }] },
    ],
    [
      'an object stays an object',
      [{ 'K(val.id == obj.id)': { id: 1 } }, { 'K(val.id == obj.id)': [{ id: 1, n: 1 }] }],
      { K: { id: 1, n: 1 } },
    ],
    [
      'objects of one batch meet each other',
      [
        {
          'K(val.id == obj.id)': [
            { id: 1, a: 1 },
            { id: 1, b: 2 },
          ],
        },
      ],
      { K: [{ id: 1, a: 1, b: 2 }] },
    ],
    [
      'members are replaced, not merged',
      [{ K: { id: 1, m: { a: 1 } } }, { 'K(val.id == obj.id)': { id: 1, m: { b: 2 } } }],
      { K: { id: 1, m: { b: 2 } } },
    ],
    ['true matches all', [{ 'A.B': { x: 1 } }, { 'A.B(true)': { C: [1] } }], { A: { B: { x: 1, C: [1] } } }],
    [
      'true replaces what is below',
      [{ 'A.B(true)': { C: [1, 2] } }, { 'A.B(true)': { C: [3] } }],
      { A: { B: { C: [3] } } },
    ],
    [
      'scalars match themselves',
      [{ 'K(val == obj)': ['a', 'b'] }, { 'K(val == obj)': ['b', 'c'] }],
      { K: ['a', 'b', 'c'] },
    ],
    [
      'nested paths: what is missing is undefined',
      [
        { 'N(val.File.Hash == obj.File.Hash)': { File: { Hash: 1 } } },
        { 'N(val.File.Hash == obj.File.Hash)': [{ x: 1 }, { y: 2 }] },
      ],
      { N: [{ File: { Hash: 1 } }, { x: 1, y: 2 }] },
    ],
    [
      'a step below the matching item',
      [{ A: [{ id: 1 }, { id: 2 }] }, { 'A(val.id == obj.id).B': { id: 2, x: 1 } }],
      { A: [{ id: 1 }, { id: 2, B: { id: 2, x: 1 } }] },
    ],
    [
      'a selector below the matching item',
      [
        { A: [{ id: 1, B: [{ id: 1, k: 'x' }] }] },
        {
          'A(val.id == obj.id).B(val.k == obj.k)': [
            { id: 1, k: 'x', n: 1 },
            { id: 1, k: 'y' },
            { id: 9, k: 'x' },
          ],
        },
      ],
      {
        A: [
          {
            id: 1,
            B: [
              { id: 1, k: 'x', n: 1 },
              { id: 1, k: 'y' },
            ],
          },
          { B: [{ id: 9, k: 'x' }] },
        ],
      },
    ],
    [
      'a step below where nothing is',
      [{ 'A(val.id == 1).B': ['x', 'y'] }],
      { A: [{ B: ['x'] }, { B: ['y'] }] },
    ],
    [
      'a step below all',
      [{ A: [{ id: 1 }, 'text'] }, { 'A(true).B': 'x' }],
      { A: [{ id: 1, B: 'x' }, 'text'] },
    ],
    [
      'a value of the context',
      [{ now: 2, K: [{ id: 1 }, { id: 2 }] }, { 'K(val.id == val1---now)': { hit: true } }],
      { now: 2, K: [{ id: 1 }, { id: 2, hit: true }] },
    ],
    [
      'quotes and brackets in the condition',
      [{ "K(val.id == ').x(')": { id: ').x(' } }, { "K(val.id == ').x(')": { n: 1 } }],
      { K: { id: ').x(', n: 1 } },
    ],
    [
      'an empty list is stored, and changes nothing later',
      [{ 'K(val.id == obj.id)': [] }, { 'K(val.id == obj.id)': { id: 1 } }, { 'K(val.id == obj.id)': [] }],
      { K: [{ id: 1 }] },
    ],
  ])('%s', (_, entryContexts, expected) => {
    expect(mergeAll(...entryContexts)).toEqual(expected);
  });

  it('finds an item by the key that an earlier object of the batch gave it', () => {
    const key = 'File(val.MD5 && val.MD5 == obj.MD5 || val.SHA1 && val.SHA1 == obj.SHA1)';
    const batch = [
      { MD5: 'm', SHA1: 's' },
      { SHA1: 's', SHA256: 'x' },
      { MD5: 'm', SHA1: 's2' },
      { SHA1: 's2', n: 1 },
      { SHA1: 's', n: 2 },
      { MD5: 'other' },
    ];
    expect(mergeAll({ [key]: batch })).toEqual({
      File: [{ MD5: 'm', SHA1: 's2', SHA256: 'x', n: 1 }, { SHA1: 's', n: 2 }, { MD5: 'other' }],
    });
  });
});

describe('keys that do not work as meant', () => {
  it.each([
    ['B(var.ID === obj.ID)', 'did you mean "val"?'],
    ['B(val.5e88 === obj.5e88)', 'at column 4 of it'],
    ['B(vol.ID === obj.ID)', 'it names "vol"'],
    ['B(val.tags.filter(t => t).length)', 'it needs'],
    ['B()', 'expected a value'],
    ['B(val.ID == obj.ID', 'its bracket is not closed'],
    ["B(val.ID == 'x)", 'its bracket is not closed'],
  ])('case 111: %s appends and warns', (key, reason) => {
    const first = mergeEntryContext({}, { [key]: { ID: 1 } });
    const second = mergeEntryContext(first.context, { [key]: { ID: 1, n: 2 } });
    expect(second.context).toEqual({ B: [{ ID: 1 }, { ID: 1, n: 2 }] });
    expect(second.warnings).toEqual([expect.stringContaining(reason)]);
    expect(second.warnings[0]).toContain(JSON.stringify(key));
  });

  it.each(['', '.', '...', '(true)', 'A(true)(true)', 'a.'.repeat(60_000)])(
    '%.20s names no place and keeps its value',
    (key) => {
      const { context, warnings } = mergeEntryContext({}, { [key]: 'kept' });
      expect(context[key]).toBe('kept');
      expect(warnings).toEqual([expect.stringContaining('names no place')]);
    },
  );

  it.each([
    [100, 'x'.repeat(100)],
    [101, `${'x'.repeat(100)}…`],
  ])('tells of a broken condition of %d characters, cut to a hundred', (length, told) => {
    const condition = `${'x'.repeat(length - 1)}@`;
    const shown = length > 100 ? told : `${'x'.repeat(length - 1)}@`;
    const { context, warnings } = mergeEntryContext({}, { [`A(${condition})`]: 1 });
    expect(context).toEqual({ A: 1 });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(`its condition (${shown}) does not work`);
  });

  it.each([200, 201])('tells of a key of %d characters, cut to two hundred', (length) => {
    const key = `${'k'.repeat(length - 3)}(@)`;
    const { warnings } = mergeEntryContext({}, { [key]: 1 });
    expect(warnings[0]).toContain(
      `Context key ${JSON.stringify(length > 200 ? `${key.slice(0, 200)}…` : key)}: `,
    );
  });

  it('does not write a value that could never be written as JSON', () => {
    let deep: Json = 1;
    for (let level = 0; level < 100_000; level += 1) deep = level % 2 ? [deep] : { a: deep };
    const { context, warnings } = mergeEntryContext({ K: 1 }, { 'K(val.x == obj.x)': [deep], L: deep, M: 2 });
    expect(context).toEqual({ K: 1, M: 2 });
    expect(warnings).toEqual([
      'Context key "K(val.x == obj.x)": its value is nested deeper than 1000 levels and was not merged.',
      'Context key "L": its value is nested deeper than 1000 levels and was not merged.',
    ]);
  });

  it('merges beside values of any depth', () => {
    let deep: Json = 1;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    const { context } = mergeEntryContext(
      { K: [deep], M: { x: deep } },
      { K: ['new', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], 'M(val.x == obj.x)': { x: 1 } },
    );
    expect(context['K']).toHaveLength(10);
    expect(context['M']).toHaveLength(2);
  });
});

describe('names that are traps', () => {
  const traps = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'valueOf',
    'hasOwnProperty',
    'toJSON',
    'then',
  ];

  it.each(traps)('%s is plain data, as key and as member', (name) => {
    const value: JsonObject = JSON.parse(`{"${name}":{"polluted":"yes"},"id":1}`);
    const entryContext: JsonObject = JSON.parse(
      `{"${name}":1,"A.${name}.B":2,"${name}2.${name}(val.id == obj.id)":{"id":1},"${name}2.${name}(val.id == obj.id)":{"id":1,"n":1}}`,
    );
    const { context } = mergeEntryContext(mergeEntryContext({}, entryContext).context, {
      'L(val.id == obj.id)': [value, value],
    });
    expect(Object.hasOwn(context, name)).toBe(true);
    expect(JSON.stringify(context)).toBe(
      `{"${name}":1,"A":{"${name}":{"B":2}},"${name}2":{"${name}":{"id":1,"n":1}},"L":[{"${name}":{"polluted":"yes"},"id":1}]}`,
    );
    expect('polluted' in {}).toBe(false);
    expect('B' in {}).toBe(false);
    expect(Object.getPrototypeOf(context)).toBe(Object.prototype);
  });

  it('an inherited member is nothing that is there', () => {
    expect(
      mergeAll(
        { 'constructor.prototype.x': 1, 'A(val.constructor)': { a: 1 } },
        { 'A(val.constructor)': { a: 1 } },
      ),
    ).toEqual({
      constructor: { prototype: { x: 1 } },
      A: [{ a: 1 }, { a: 1 }],
    });
  });

  it('texts that are one number and yet not equal are given up on, and none is lost', () => {
    const magic = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ MD5: `0e${String(index).padStart(30, '0')}` }));
    const key = 'File(val.MD5 && val.MD5 == obj.MD5)';
    expect(mergeEntryContext({}, { [key]: [...magic(100), ...magic(100)] })).toEqual({
      context: { File: magic(100) },
      warnings: [],
    });
    const { context, warnings } = mergeEntryContext({}, { [key]: magic(5_000), Other: 1 });
    expect(context).toEqual({ File: magic(5_000), Other: 1 });
    expect(warnings).toEqual([
      `Context key "${key}": to find what its items match takes too much work, so the rest was appended.`,
    ]);
  });

  it('a condition that cannot be looked up is given up on too, at any depth', () => {
    const items = Array.from({ length: 3_000 }, (_, index) => ({ n: index }));
    const key = 'A(val.n >= obj.n + 0.5).B(val.n > obj.n + 1)';
    const { context, warnings } = mergeEntryContext({ A: items }, { [key]: [...items].reverse() });
    expect(warnings).toHaveLength(1);
    expect(JSON.stringify(context)).toContain('"B":');
  });
});
