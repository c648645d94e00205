import { beforeAll, describe, expect, it } from '@jest/globals';
import { BudgetExceeded } from '../../../src/language/expression/budget-exceeded.js';
import type { Json } from '../../../src/language/json/json.js';
import { deepList } from '../values/deep-list.js';
import { type Evaluate, loadEvaluate } from './loaded.js';

let evaluate: Evaluate;
beforeAll(async () => {
  evaluate = await loadEvaluate();
});

describe('nothing of the host', () => {
  it.each([
    'process',
    'require',
    'module',
    'global',
    'Buffer',
    'fetch',
    'setTimeout',
    'console',
    'WebAssembly',
    'std',
    'os',
    '__filename',
  ])('%s is there', (name) => {
    expect(evaluate(`typeof ${name}`)).toBe('undefined');
  });

  it.each([
    'val.constructor.constructor("return typeof process")()',
    '(function () {}).constructor("return typeof process")()',
    '(async () => 1).constructor("return typeof process") && typeof process',
    'Reflect.construct(Function, ["return typeof process"])()',
    '[].constructor.constructor("return typeof process")()',
    'JSON.parse.constructor("return typeof process")()',
    'new Date().constructor.constructor("return typeof process")()',
    '(0, eval)("typeof process")',
  ])('%s', (source) => {
    expect(evaluate(source, {})).toBe('undefined');
  });

  it('comes with an imported module: promises are never settled', () => {
    expect(evaluate('import("node:fs")')).toEqual({});
    expect(evaluate('let out = "before"; Promise.resolve().then(() => { out = "after" }); out')).toBe(
      'before',
    );
  });

  it('is changed by what a value is called', () => {
    const val: Json = JSON.parse('{"__proto__":{"polluted":1},"constructor":2}');
    expect(evaluate('val.constructor', val)).toBe(2);
    expect(evaluate('Object.assign({}, val), ({}).polluted', val)).toBeUndefined();
    expect(Object.keys(Object(evaluate('val', val)))).toEqual(['__proto__', 'constructor']);
    expect('polluted' in {}).toBe(false);
  });
});

describe('a budget', () => {
  it.each([
    ['while (true) {}', 'time'],
    ['for (;;);', 'time'],
    ['(function () { for (;;) try { for (;;); } finally { continue } })()', 'time'],
    ['new Proxy({}, { ownKeys() { while (1); } })', 'time'],
    ['({ toJSON() { while (1); } })', 'time'],
    ['({ get a() { while (1); } })', 'time'],
    ['/(a+)+$/.test("a".repeat(40) + "b")', 'time'],
    ['function f() { return f() } f()', 'recursion'],
    ['(function f() { return f() })()', 'recursion'],
    ['({ get a() { return this.a } })', 'recursion'],
    ['let a = []; for (let i = 0; i < 5000; i++) a = [a]; a', 'recursion'],
    ['let a = []; for (;;) a.push(new Array(1000).fill(1))', 'memory'],
    ['"x".repeat(1e7).split("").length', 'memory'],
    ['"x".repeat(9 * 1024 * 1024)', 'room for its result'],
  ])('ends %s', (source, resource) => {
    const attempt = () => evaluate(source);
    expect(attempt).toThrow(BudgetExceeded);
    expect(attempt).toThrow(`it needs too much ${resource}.`);
    expect(evaluate('val + 1', 1)).toBe(2);
  });

  it('ends a program whose error takes for ever to read', () => {
    expect(() => evaluate('(() => { throw { get name() { while (1); } } })()')).toThrow();
    expect(evaluate('val + 1', 1)).toBe(2);
  });

  it('bounds how deep a value is nested', () => {
    expect(evaluate('val', deepList(400))).toEqual(deepList(400));
    expect(() => evaluate('val', deepList(500))).toThrow('it needs too much nesting of its value.');
    expect(() => evaluate('val', deepList(100_000))).toThrow(BudgetExceeded);
  });

  it('is the same for every evaluation', () => {
    const half = 'let n = 0; while (n < 5e6) n++; n';
    for (let time = 0; time < 4; time += 1) expect(evaluate(half)).toBe(5e6);
  });

  it('lets more programs run than stay compiled', () => {
    for (let number = 0; number < 100; number += 1) expect(evaluate(`val + ${number}`, 1)).toBe(number + 1);
    expect(evaluate('val + 0', 1)).toBe(1);
  });
});

describe('what is given out', () => {
  it.each<[string, Json | undefined]>([
    ['({ toJSON() { return 5 } })', 5],
    ['({ toJSON() { return { toJSON() { return 1 } } } })', {}],
    ['({ get a() { return 7 } })', { a: 7 }],
    ['new Proxy({ a: 1 }, { get() { return 3 } })', { a: 3 }],
    ['Array.prototype.toJSON = () => 1, [1]', 1],
    ['new Map([[1, 2]])', {}],
    ['/x/', {}],
    ['[undefined, () => 1, NaN]', [null, null, null]],
    ['new Date(0)', '1970-01-01T00:00:00.000Z'],
    ['"\\ud800"', '\ud800'],
    ['globalThis', {}],
  ])('by %s is JSON', (source, expected) => {
    expect(evaluate(source)).toEqual(expected);
  });
});
