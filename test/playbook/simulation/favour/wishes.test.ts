import { describe, expect, it } from '@jest/globals';
import type { Json } from '../../../../src/language/json/json.js';
import type { Comparison, TransformerCall, Value } from '../../../../src/playbook/plan/value.js';
import { apart } from '../../../../src/playbook/simulation/favour/apart.js';
import { seenIn } from '../../../../src/playbook/simulation/favour/seen.js';
import {
  anything,
  exactly,
  nothing,
  type Wanted,
  type Wish,
  wishText,
} from '../../../../src/playbook/simulation/favour/wish.js';
import { wishesAt } from '../../../../src/playbook/simulation/favour/wishes-at.js';
import {
  wishesForFormula,
  wishesForValue,
} from '../../../../src/playbook/simulation/favour/wishes-for-formula.js';

const path = (text: string): Value => ({ kind: 'path', path: text });
const text = (literal: string): Value => ({ kind: 'text', text: literal });
const none: Value = { kind: 'none' };
const compared = (left: Value, operator: string, right: Value = none): Comparison => ({
  operator,
  left,
  right,
  ignoreCase: false,
});
const seen = seenIn({ Set: { Before: 'known' } });

describe('wishesAt', () => {
  it.each<[string, readonly Wish[]]>([
    ['File.Name', [{ path: ['File', 'Name'], wanted: anything }]],
    ['${File.Name}', [{ path: ['File', 'Name'], wanted: anything }]],
    ['File.[0].Name', [{ path: ['File', 'Name'], wanted: anything }]],
    ['File.[2].Name', [{ path: ['File', 2, 'Name'], wanted: anything }]],
    [
      "DBotScore(val.Vendor=='x' && val.Score >= 3).Score",
      [
        { path: ['DBotScore', 'Vendor'], wanted: exactly('x') },
        { path: ['DBotScore', 'Score'], wanted: exactly(3) },
        { path: ['DBotScore', 'Score'], wanted: anything },
      ],
    ],
    [
      'Job(val.Status !== "done").ID',
      [
        { path: ['Job', 'Status'], wanted: exactly('other than done') },
        { path: ['Job', 'ID'], wanted: anything },
      ],
    ],
    ['File.Name=>val.length', [{ path: ['File', 'Name'], wanted: anything }]],
    [
      'File.Name(val == "a.txt")',
      [
        { path: ['File', 'Name'], wanted: exactly('a.txt') },
        { path: ['File', 'Name'], wanted: anything },
      ],
    ],
    ['', []],
    ['A[', []],
  ])('of %j', (written, wishes) => expect(wishesAt(written, anything)).toEqual(wishes));

  it('gives a hostile selector no time', () => {
    const selector = `A(${'val.a'.repeat(20_000)})`;
    expect(wishesAt(selector, anything)).toHaveLength(1);
  });
});

describe('wishesForFormula', () => {
  const at = (wanted: Wanted): readonly Wish[] => [{ path: ['A', 'B'], wanted }];
  it.each<[string, Value, Wanted | undefined, Wanted | undefined]>([
    ['isTrue', none, exactly(true), exactly(false)],
    ['isFalse', none, exactly(false), exactly(true)],
    ['isExists', none, anything, nothing],
    ['isNotExists', none, nothing, anything],
    ['isNotEmpty', none, anything, exactly('')],
    ['isEmpty', none, exactly(''), anything],
    ['isEqualString', text('x'), exactly('x'), exactly('other-1')],
    ['isNotEqualString', text('x'), exactly('other-1'), exactly('x')],
    ['isEqualNumber', text('5'), exactly('5'), exactly(6)],
    ['greaterThan', text('5'), exactly(6), exactly(5)],
    ['greaterThan', text('x'), undefined, undefined],
    ['greaterThanOrEqual', text('5'), exactly(5), exactly(4)],
    ['lessThan', text('5'), exactly(4), exactly(5)],
    ['lessThanOrEqual', text('5'), exactly(5), exactly(6)],
    ['inList', text('a, b'), exactly('a'), exactly('other-1')],
    ['hasLength', text('2'), { kind: 'count', count: 2 }, { kind: 'count', count: 3 }],
    ['hasLength', text('1000000000'), undefined, undefined],
    ['isEqualString', path('Set.Before'), exactly('known'), exactly('other-1')],
  ])('%s', (operator, right, holding, failing) => {
    const formula = [[compared(path('A.B'), operator, right)]];
    expect(wishesForFormula(formula, true, seen)).toEqual(holding ? at(holding) : []);
    expect(wishesForFormula(formula, false, seen)).toEqual(failing ? at(failing) : []);
  });

  it('makes the same of two that nobody knows, and reads a literal on the left', () => {
    const both = [[compared(path('A'), 'isEqualString', path('B'))]];
    const same = exactly('same-1');
    expect(wishesForFormula(both, true, seen)).toEqual([
      { path: ['A'], wanted: same },
      { path: ['B'], wanted: same },
    ]);
    const turned = [[compared(text('x'), 'isEqualString', path('B'))]];
    expect(wishesForFormula(turned, true, seen)).toEqual([{ path: ['B'], wanted: exactly('x') }]);
  });

  it('asks for one of each group, and for what filters keep', () => {
    const complex: Value = {
      kind: 'complex',
      root: 'Case',
      accessor: 'ID',
      filters: [[compared(path('Case.State'), 'isEqualString', text('open'))]],
      transformers: [
        { operator: 'uniq', arguments: new Map() },
        { operator: 'count', arguments: new Map() },
      ],
    };
    const formula = [
      [compared(complex, 'greaterThan', text('1')), compared(path('Never'), 'isTrue')],
      [compared(path('A'), 'isTrue')],
    ];
    expect(wishesForFormula(formula, true, seen)).toEqual([
      { path: ['Case', 'State'], wanted: exactly('open') },
      { path: ['Case', 'ID'], wanted: { kind: 'count', count: 2 } },
      { path: ['A'], wanted: exactly(true) },
    ]);
  });

  it('tells nothing of what it cannot undo', () => {
    const reversed: Value = {
      kind: 'complex',
      root: 'A',
      accessor: '',
      filters: [],
      transformers: [{ operator: 'reverseList', arguments: new Map() }],
    };
    expect(wishesForFormula([[compared(reversed, 'isEqualString', text('x'))]], true, seen)).toEqual([]);
    expect(wishesForFormula([], true, seen)).toEqual([]);
    expect(wishesForFormula([], false, seen)).toEqual([]);
  });
});

describe('wishesForValue', () => {
  const complex = (...transformers: readonly TransformerCall[]): Value => ({
    kind: 'complex',
    root: 'incident',
    accessor: 'labels',
    filters: [],
    transformers,
  });
  const call = (operator: string, field?: string): TransformerCall => ({
    operator,
    arguments: new Map(field === undefined ? [] : [['field', text(field)]]),
  });
  const labels = ['incident', 'labels'];
  it.each<[string, Value, Wanted, readonly Wish[]]>([
    [
      'a field of what is found',
      complex(call('getField', 'ID')),
      anything,
      [{ path: [...labels, 'ID'], wanted: anything }],
    ],
    [
      'a field of JSON',
      complex(call('ParseJSON'), call('getField', 'ID')),
      exactly('x'),
      [{ path: labels, wanted: exactly('{"ID":"x"}') }],
    ],
    [
      'any field of JSON',
      complex(call('ParseJSON'), call('getField', 'URL')),
      anything,
      [{ path: labels, wanted: exactly('{"URL":"https://example.com/"}') }],
    ],
    [
      'several paths in a text',
      text('${A}: ${B.C}'),
      anything,
      [
        { path: ['A'], wanted: anything },
        { path: ['B', 'C'], wanted: anything },
      ],
    ],
    ['a text that is to be another', text('${A}: ${B.C}'), exactly('x'), []],
    ['nothing at all', none, anything, []],
  ])('%s', (_, value, wanted, wishes) => expect(wishesForValue(value, wanted, seen)).toEqual(wishes));
});

describe('apart', () => {
  it('gives several values of one path an item each', () => {
    const wish = (value: Json, ...at: Wish['path']): Wish => ({ path: at, wanted: exactly(value) });
    expect(
      apart([wish('a', 'F', 'MD5'), wish('b', 'F', 'MD5'), wish('a', 'F', 'MD5'), wish('c', 'G')]),
    ).toEqual([wish('a', 'F', 'MD5'), wish('b', 'F', 1, 'MD5'), wish('a', 'F', 'MD5'), wish('c', 'G')]);
  });
});

describe('wishText', () => {
  it.each<[Wanted, string]>([
    [exactly('x'), 'A.1 is "x"'],
    [{ kind: 'count', count: 3 }, 'A.1 has 3 items'],
    [anything, 'A.1 is there'],
    [nothing, 'A.1 is not there'],
  ])('%j', (wanted, words) => expect(wishText({ path: ['A', 1], wanted })).toBe(words));
});
