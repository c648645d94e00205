import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FunctionRunner } from '../../../src/language/context/function-runner.js';
import { readContext } from '../../../src/language/context/read-context.js';
import { Budget } from '../../../src/language/expression/budget.js';
import { BudgetExceeded } from '../../../src/language/expression/budget-exceeded.js';
import { EvaluationError } from '../../../src/language/expression/evaluation-error.js';
import { NeedsFunctions } from '../../../src/language/expression/needs-functions.js';
import type { Json } from '../../../src/language/json/json.js';

const context: Json = {
  A: [{ k: [1, 2] }, { k: 3 }, { z: 0 }],
  B: { x: [{ c: 1 }, {}, { d: 2 }], one: ['x'], none: [], null: null, deep: [[{ q: 1 }], { q: 2 }] },
  D: [
    { V: 'x', Score: 1 },
    { V: 'y', Score: 3 },
  ],
  L: ['a', 'b', 'c', 'd', 'e'],
  I: [{ n: 1 }, { n: 2 }, { n: 3 }],
  S: 'text',
  N: 5,
  answers: { '0': 'first' },
  progress: [{ 'progress-percentage': '100' }],
  single: { id: 7, Status: 'open' },
};

describe('readContext', () => {
  it.each<[string, Json]>([
    ['.', context],
    ['', context],
    ['N', 5],
    ['S.k', null],
    ['missing', null],
    ['missing.deep.er', null],
    ['n', null],
    // Keys through lists (conformance case 69)
    ['A.k', [1, 2, 3]],
    ['A.nothing', null],
    ['A.z', 0],
    ['B.x.c', 1],
    ['B.deep.q', [1, 2]],
    ['answers.0', 'first'],
    ['L.0', null],
    // A stored list stays as it is (73)
    ['B.one', ['x']],
    ['B.none', []],
    ['B.null', null],
    ['B.null.x', null],
    // Indexes (71) and ranges (7)
    ['L.[1]', 'b'],
    ['L[1]', 'b'],
    ['L.[7]', null],
    ['L.[0:2]', ['a', 'b', 'c']],
    ['L.[3:]', ['d', 'e']],
    ['L.[4:9]', 'e'],
    ['L.[3:1]', null],
    ['B.one.[]', 'x'],
    ['S.[0]', 'text'],
    ['S.[1]', null],
    ['single.[0].id', 7],
    ['A.k.[1]', 2],
    ['A.[0].k', [1, 2]],
    // Selectors (75, 5)
    ["D.V(val == 'x')", 'x'],
    ["D(val.V != 'x').V", 'y'],
    ['D(val.Score > 0).V', ['x', 'y']],
    ["D(val.V == 'none')", null],
    ["D(val.V == 'none').V", null],
    ["single(val.Status == 'open').id", 7],
    ["D(val.V == 'x')", { V: 'x', Score: 1 }],
    ["D(val.V == 'x').V.", 'x'],
    ['L(val > "c").[0]', 'd'],
    // What throws in a selector does not select
    ["progress(val.progress-percentage != '100')", null],
    ["D(val.V.indexof('x') == 0)", null],
    ['D(val.no.deeper != 1)', null],
    ['D(obj.x == val.x)', null],
    ['D(val.V == val1---D.[1].V).Score', 3],
    ['I(val.n == val1---missing.path)', null],
    // Getters (67)
    ['.=', ''],
    ['missing.=', ''],
    ['.=val.N', 5],
    ['.=val.missing', null],
    ['.=val.missing.deeper', null],
    ['.=[]', []],
    ['I=val.n * 2', [2, 4, 6]],
    ['I=val.n > 1 ? val.n : undefined', [2, 3]],
    ['I=val.n > 2 ? val.n : null', 3],
    ['I={"m": val.n}', [{ m: 1 }, { m: 2 }, { m: 3 }]],
    ['I=val.n / 0', null],
    ['N=val + 1', 6],
    ['missing=1', null],
    ["S='id=' + val + ',x'", 'id=text,x'],
    ["L=>val[0] == 'a' && val[1] == 'b' ? 'x' : ''", 'x'],
    ['I.n=>val.length', 3],
    ['missing=>val', null],
  ])('%s', (path, expected) => {
    expect(readContext(context, path)).toEqual(expected);
  });

  it('returns stored values as they are, not copies', () => {
    const root: Json = { A: { B: [1] } };
    expect(readContext(root, 'A.B')).toBe(readContext(root, 'A.B'));
  });

  it.each(['__proto__', 'constructor', 'A.constructor', 'S.length', 'L.length', 'toString', 'A.__proto__.x'])(
    '%s is no own member, so it is not there',
    (path) => {
      expect(readContext(context, path)).toBeNull();
    },
  );

  it('reads own members of any name', () => {
    const hostile: Json = JSON.parse('{"__proto__":{"x":1},"constructor":[{"y":2}]}');
    expect(readContext(hostile, '__proto__.x')).toBe(1);
    expect(readContext(hostile, 'constructor.y')).toBe(2);
  });

  it('asks for the second tier, and uses what is lent', () => {
    const path = 'I(val.n.filter(x => x)).n=f(val);function f(x){ return x; }';
    expect(() => readContext(context, path)).toThrow(NeedsFunctions);
    const calls: [string, Json][] = [];
    const functions: FunctionRunner = {
      run(source, { val }) {
        calls.push([source, val]);
        if (source.startsWith('f')) return `got ${JSON.stringify(val)}`;
        if (calls.length === 1) throw new EvaluationError('out of budget');
        return true;
      },
    };
    expect(readContext(context, path, functions)).toEqual(['got 2', 'got 3']);
    expect(calls[0]).toEqual(['val.n.filter(x => x)', { n: 1 }]);
    expect(calls).toHaveLength(5);
  });

  it('walks any depth', () => {
    let deep: Json = { k: 'bottom' };
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(readContext({ deep }, 'deep.k')).toBe('bottom');
    expect(readContext({ deep }, "deep(val + '' == 'x')")).toBeNull();
    const keys = 'a.'.repeat(50_000);
    expect(readContext({ a: { a: 1 } }, keys)).toBeNull();
  });

  it('reads what every item asks for once', () => {
    const items = Array.from({ length: 2_000 }, (_, index) => ({ id: index }));
    expect(readContext({ items, Wanted: { ids: [7] } }, 'items(val.id == val1---Wanted.ids.[0]).id')).toBe(7);
    // Read 2,000 times, a list of 100,000 would take the budget ten times over.
    const Long = Array.from({ length: 100_000 }, () => ({ a: 1 }));
    expect(readContext({ items, Long }, 'items((val1---Long.a).length > val.id)')).toHaveLength(2_000);
    expect(readContext({ items, Long }, 'items(val1---Long.gone == null)')).toHaveLength(2_000);
  });

  it.each([
    ['a long selector for many items', `L(${'val.a == 1 || '.repeat(500)}false)`],
    ['ranges of ranges', `L${'[0:]'.repeat(5_000)}`],
    ['a list compared for each of its items', 'L(val1---L.a == val.a)'],
    ['a getter for many items', `L={"a":[${'val.a,'.repeat(1_000)}]}`],
  ])('stops %s', (_, path) => {
    const L = Array.from({ length: 20_000 }, (_item, a) => ({ a: `x${a}` }));
    expect(() => readContext({ L }, path)).toThrow(BudgetExceeded);
  });

  it('takes from a budget that is lent', () => {
    const L = Array.from({ length: 100 }, (_, a) => ({ a }));
    const budget = new Budget('', { left: 1_000 });
    const read = () => readContext({ L }, 'L.a', undefined, budget);
    for (let times = 0; times < 9; times += 1) expect(read()).toHaveLength(100);
    expect(read).toThrow(BudgetExceeded);
  });

  it('never throws on any JSON', () => {
    const paths = [
      'a.b',
      'a(val.b == 1).b',
      'a.[0].b',
      'a.b(val > 1)',
      'a={"x": val.b}',
      'a=>val.b.trim()',
      '.=val.a + 1',
    ];
    fc.assert(
      fc.property(
        fc.record({ a: fc.jsonValue({ maxDepth: 4 }) }),
        fc.constantFrom(...paths),
        (value, path) => {
          const root: Json = JSON.parse(JSON.stringify(value));
          expect(readContext(root, path)).toBeDefined();
        },
      ),
    );
  });
});
