import { describe, expect, it } from '@jest/globals';
import type { Json, JsonObject } from '../../../src/language/json/json.js';
import type { Comparison, ComplexValue, Value } from '../../../src/playbook/plan/value.js';
import { holds } from '../../../src/playbook/values/holds.js';
import { resolveValue } from '../../../src/playbook/values/resolve-value.js';
import { surroundings } from './surroundings.js';

const text = (value: string): Value => ({ kind: 'text', text: value });
const path = (value: string): Value => ({ kind: 'path', path: value });
const complex = (root: string, more: Partial<ComplexValue> = {}): Value => ({
  kind: 'complex',
  root,
  accessor: '',
  filters: [],
  transformers: [],
  ...more,
});
const comparison = (left: Value, operator: string, right: Value = { kind: 'none' }): Comparison => ({
  operator,
  left,
  right,
  ignoreCase: false,
});
const resolved = (value: Value, context: JsonObject): Json => resolveValue(value, surroundings(context));

describe('simple values', () => {
  const context = { A: { b: 1 }, L: ['x', 'y'], E: '' };
  it.each<[Value, Json]>([
    [{ kind: 'none' }, null],
    [text('A.b'), 'A.b'],
    [text('${A.b}'), 1],
    [text(' ${A.b}'), ' 1'],
    [text('${L}'), ['x', 'y']],
    [text('<${L}>'), '<x,y>'],
    [text('${Missing}'), null],
    [text('<${Missing}>'), '<>'],
    [text(''), ''],
    [path('A.b'), 1],
    [path('Missing'), null],
  ])('%j', (value, expected) => {
    expect(resolved(value, context)).toEqual(expected);
  });
});

describe('complex values without filters', () => {
  const context = { A: { L: [{ n: 1 }, { n: 2 }] } };
  it.each<[Value, Json]>([
    [complex('A', { accessor: 'L.n' }), [1, 2]],
    [complex('A.L', { accessor: '[0].n' }), 1],
    [complex('A.L', { accessor: '(val.n > 1).n' }), 2],
    [complex('A.L', { accessor: '=val.n + 1' }), [2, 3]],
    [complex('.=', {}), ''],
    [complex('.', { accessor: 'A.L.n' }), [1, 2]],
    [complex('A.', { accessor: 'L.n' }), [1, 2]],
    [complex('Missing', { accessor: 'x' }), null],
  ])('%j', (value, expected) => {
    expect(resolved(value, context)).toEqual(expected);
  });

  it('transforms in order, with arguments of their own', () => {
    const transformers = [
      { operator: 'uniq', arguments: new Map() },
      { operator: 'join', arguments: new Map([['separator', path('Sep')]]) },
      {
        operator: 'concat',
        arguments: new Map<string, Value>([
          ['prefix', text('<')],
          ['suffix', { kind: 'none' }],
        ]),
      },
    ];
    expect(resolved(complex('L', { transformers }), { L: ['a', 'b', 'a'], Sep: '+' })).toBe('<a+b');
  });
});

describe('filters', () => {
  const context = {
    modules: [
      { name: 'one', brand: 'X', state: 'active', tags: ['a'] },
      { name: 'two', brand: 'Y', state: 'active', tags: ['b', 'c'] },
      { name: 'three', brand: 'X', state: 'disabled' },
    ],
    Wanted: 'Y',
    Texts: ['aa', 'b'],
    V: { S: [{ v: 1 }, { v: 2 }], A: [{ r: 'p' }, { r: 'q' }] },
    One: { v: 5 },
  };
  const where = (root: string, left: Value, operator: string, right: Value, accessor = '') =>
    complex(root, { accessor, filters: [[comparison(left, operator, right)]] });

  it.each<[string, Value, Json]>([
    [
      'a left from the root',
      where('modules', path('modules.brand'), 'isEqualString', text('Y'), 'name'),
      'two',
    ],
    [
      'a left from the item',
      where('modules', path('brand'), 'isEqualString', text('X'), 'name'),
      ['one', 'three'],
    ],
    ['the item itself', where('Texts', path('Texts'), 'stringHasLength', text('2')), 'aa'],
    [
      'a right side from the whole context',
      where('modules', path('modules.brand'), 'isEqualString', path('Wanted'), 'name'),
      'two',
    ],
    [
      'a right side that the item has too',
      where('modules', path('modules.brand'), 'isEqualString', path('brand'), 'name'),
      null,
    ],
    ['a root that holds the list', where('V', path('V.S.v'), 'isEqualString', text('1'), 'A.r'), ['p', 'q']],
    ['a root that is one object', where('One', path('One.v'), 'isEqualString', text('5'), 'v'), 5],
    ['nothing kept', where('modules', path('modules.brand'), 'isEqualString', text('Z'), 'name'), null],
    ['no root', where('Missing', path('Missing.x'), 'isNotExists', { kind: 'none' }), null],
    [
      'the list of the one that is kept',
      where('modules', path('name'), 'isEqualString', text('one'), 'tags'),
      ['a'],
    ],
    [
      'lists of all that are kept',
      where('modules', path('state'), 'isEqualString', text('active'), 'tags'),
      ['a', 'b', 'c'],
    ],
    [
      'the whole of one',
      where('modules', path('name'), 'isEqualString', text('three')),
      context.modules[2] ?? null,
    ],
    [
      'a key that begins as the root does',
      where('One', path('Onev'), 'isNotExists', { kind: 'none' }, 'v'),
      5,
    ],
    ['a literal left', where('Texts', text('x'), 'isEqualString', text('x')), ['aa', 'b']],
    [
      'a left with a selector',
      where('V', path('V.S(val.v == 2).v'), 'isEqualString', text('2'), 'A.r'),
      ['p', 'q'],
    ],
  ])('%s', (_, value, expected) => {
    expect(resolved(value, context)).toEqual(expected);
  });

  it('are groups of which each must have one that holds', () => {
    const both = (groups: readonly (readonly Comparison[])[]) =>
      resolved(complex('modules', { accessor: 'name', filters: groups }), context);
    const brand = (name: string) => comparison(path('modules.brand'), 'isEqualString', text(name));
    const active = comparison(path('modules.state'), 'isEqualString', text('active'));
    expect(both([[brand('X')], [active]])).toBe('one');
    expect(both([[brand('X'), active]])).toEqual(['one', 'two', 'three']);
    expect(both([[brand('X'), brand('Y')], [active]])).toEqual(['one', 'two']);
  });
});

describe('holds', () => {
  it('is true without groups, and of groups when each is', () => {
    const yes = comparison(text('a'), 'isEqualString', text('a'));
    const no = comparison(text('a'), 'isEqualString', text('b'));
    const formulas = [[], [[yes]], [[no]], [[yes, no]], [[yes], [no]], [[no, yes], [yes]]];
    expect(formulas.map((formula) => holds(formula, surroundings()))).toEqual([
      true,
      true,
      false,
      true,
      false,
      true,
    ]);
  });
});
