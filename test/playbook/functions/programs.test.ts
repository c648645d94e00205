import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Json } from '../../../src/language/json/json.js';
import { type Evaluate, loadEvaluate } from './loaded.js';

let evaluate: Evaluate;
beforeAll(async () => {
  evaluate = await loadEvaluate();
});

describe('what a program is', () => {
  it.each<[string, Json, Json | undefined]>([
    ['val + 1', 1, 2],
    ['twice(val);function twice(x) { return x * 2 }', 4, 8],
    ['val.filter(one => one > 1)', [1, 2, 3], [2, 3]],
    ['({ "a": val.b })', { b: 1 }, { a: 1 }],
    ['{"a": val.b}', { b: 1 }, { a: 1 }],
    ['(function (x) { var sum = 0; for (const y of x) sum += y; return sum })(val)', [1, 2, 3], 6],
    ['let sum = 0; for (const x of val) sum += x; sum', [1, 2], 3],
    ['`<${val}>`', 'a', '<a>'],
    ['val // what it is', 3, 3],
    ['val;', 3, 3],
    ['new Date(val).toISOString()', 0, '1970-01-01T00:00:00.000Z'],
    ['val.map(x => x.toUpperCase()).join()', ['a', 'b'], 'A,B'],
    ['undefined', null, undefined],
    ['(() => {})', null, undefined],
    ['Symbol()', null, undefined],
    ['NaN', null, null],
    ['val', { deep: [{ a: 'é😀\u2028' }] }, { deep: [{ a: 'é😀\u2028' }] }],
  ])('%s', (source, val, expected) => {
    expect(evaluate(source, val)).toEqual(expected);
  });

  it('gives back any value as it is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const json: Json = JSON.parse(JSON.stringify(value));
        expect(evaluate('val', json)).toEqual(json);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['1 +', 'SyntaxError'],
    ['await 1', 'SyntaxError'],
    ['val.a.b', 'TypeError'],
    ['throw new Error("no")', 'Error: no'],
    ['(() => { throw 5 })()', 'Error: 5'],
    ['10n', 'BigInt'],
    ['val.indexof(1)', 'TypeError'],
  ])('%s is an error of evaluation', (source, message) => {
    const attempt = () => evaluate(source, {});
    expect(attempt).toThrow(message);
    expect(attempt).toThrow(expect.objectContaining({ name: 'EvaluationError' }));
  });
});

describe('time and chance', () => {
  it('are those of the event', () => {
    expect(evaluate('[Date.now(), new Date().getTime(), new Date(7).getTime()]', null, 1234)).toEqual([
      1234, 1234, 7,
    ]);
    expect(evaluate('Date.now()', null, 99)).toBe(99);
    expect(evaluate('Date()', null, 0)).toContain('1970');
    expect(evaluate('new Date() instanceof Date && new Date().constructor === Date')).toBe(true);
  });

  it('are the same for the same event', () => {
    const source = '[Math.random(), Math.random()]';
    const once = evaluate(source, null, 5);
    expect(evaluate(source, null, 5)).toEqual(once);
    expect(evaluate(source, null, 6)).not.toEqual(once);
    expect(evaluate('[0, 0].map(Math.random).every(x => x >= 0 && x < 1)')).toBe(true);
    expect(evaluate('Math.random() === Math.random()')).toBe(false);
  });
});

describe('one evaluation', () => {
  it('leaves the value as it was for the next', () => {
    const val = [1];
    expect([evaluate('val.push(2), val', val), evaluate('val.push(2), val', val), val]).toEqual([
      [1, 2],
      [1, 2],
      [1],
    ]);
  });

  it('leaves no name behind', () => {
    const source = '(globalThis.seen = (globalThis.seen || 0) + 1)';
    expect([evaluate(source), evaluate(source)]).toEqual([1, 1]);
    expect([evaluate('other = 1; other'), evaluate('typeof other')]).toEqual([1, 'undefined']);
  });

  it('is unharmed by another that has changed what is built in', () => {
    evaluate('JSON.parse = JSON.stringify = Object.keys = () => 5; Array.prototype.map = null; 1');
    expect(evaluate('Object.keys(val).map(x => x)', { a: 1 })).toEqual(['a']);
  });
});
