import { describe, expect, it } from '@jest/globals';
import { EvaluationError } from '../../../src/language/expression/evaluation-error.js';
import { longestText } from '../../../src/language/expression/limits.js';
import type { Json } from '../../../src/language/json/json.js';
import { resultOf } from './evaluation.js';

const sample: Json = JSON.parse(
  '{"name":"Mail.EXE","score":3,"tags":["a","b"],"nested":{"x-y":[{"z":1}]},"none":null,"constructor":"own"}',
);

describe('evaluate', () => {
  it.each<[string, Json | undefined]>([
    ['1 + 2 * 3 - 4 / 2 % 3', 5],
    ['(1 + 2) * 3', 9],
    ['2 - 1 - 1', 0],
    ['.5 + 1e1 + 0x10', 26.5],
    ["'a' + 1", 'a1'],
    ["1 + 2 + 'x' + 1 + 2", '3x12'],
    ['val.tags + ""', 'a,b'],
    ['val.nested + ""', '[object Object]'],
    ['true + 1', 2],
    ['-val.score', -3],
    ["+'12'", 12],
    ['!val.none', true],
    ['typeof val.score', 'number'],
    ['typeof val.nothing', 'undefined'],
    ['typeof obj', 'undefined'],
    ['typeof val.tags', 'object'],
    ['!!!val.name', false],
    ["'b' > 'a' && 'B' < 'a' && '10' < '9'", true],
    ["'10' > 9", true],
    ['null >= 0', true],
    ['undefined >= 0', false],
    ["val.none ?? 'default'", 'default'],
    ['0 ?? 1', 0],
    ["val.nothing || val.none || 'last'", 'last'],
    ['val.score && val.name', 'Mail.EXE'],
    ["val.score > 2 ? 'high' : val.score > 1 ? 'mid' : 'low'", 'high'],
    ['val.tags[1]', 'b'],
    ["val['name'][0]", 'M'],
    ["val.nested['x-y'][0].z", 1],
    ['val.tags[val.score - 2]', 'b'],
    ['val.tags.length', 2],
    ["val.tags['length']", 2],
    ['val.name.length', 8],
    ['val.tags[-1]', undefined],
    ['val.tags[0.5]', undefined],
    ['val?.none?.deep.er', undefined],
    ['val.tags?.[0]', 'a'],
    ['val.none?.trim()', undefined],
    ['val.score ?.5 : 1', 0.5],
    ['val.constructor', 'own'],
    ['[1, val.name, undefined, 0/0,]', [1, 'Mail.EXE', null, null]],
    ['{"a": val.score, b: [val.none], \'c\': undefined, 1: 2}', { a: 3, b: [null], 1: 2 }],
    ['{new: 1, in: 2}.new', 1],
    ["'\\x41\\u0042\\u{43}\\n\\'\\q'", "ABC\n'q"],
    ["'שלום' == val", false],
    ['val;', sample],
  ])('%s', (source, expected) => {
    expect(resultOf(source, sample)).toEqual(expected);
  });

  it.each([
    ["'Ab'.toLowerCase() + 'Ab'.toUpperCase() + ' c '.trim()", 'abABc'],
    ["'abc'.startsWith('a') && 'abc'.endsWith('c') && 'abc'.includes('b')", true],
    ["'abcb'.indexOf('b') + 'abcb'.indexOf('b', 2)", 4],
    ["'abc'.substring(2, 0) + 'abc'.slice(-1) + 'abcd'.substr(-3, 2)", 'abcbc'],
    ["'a-b-c'.split('-')", ['a', 'b', 'c']],
    ["'a-b'.split('-', 1)", ['a']],
    ["'ab'.split('')", ['a', 'b']],
    ["'ab'.split()", ['ab']],
    ["'a.b.c'.replace('.', '$&$1')", 'a$&$1b.c'],
    ["'a'.concat(1, null)", 'a1null'],
    ["[1, null, ['x', 'y']].join('-')", '1--x,y'],
    ['[1, 2].concat([3], 4, [[5]])', [1, 2, 3, 4, [5]]],
    ["['a', 'b'].indexOf('b')", 1],
    ["['1'].includes(1)", false],
    ['[1, 2, 3].slice(1, -1)', [2]],
    ['[1, [2]].toString()', '1,2'],
    ['(12).toString()', '12'],
    ["'file.7z'.toLowerCase().split('.')[1]", '7z'],
  ])('%s', (source, expected) => {
    expect(resultOf(source)).toEqual(expected);
  });

  it.each([
    'val.none.deep',
    'val.nothing.deep',
    'val.name.indexof("x")',
    'val.score.trim()',
    'val.nested.join()',
    'val.progress-percentage',
    'obj.x',
    'vol',
  ])('%s fails, as it throws in JavaScript', (source) => {
    expect(() => resultOf(source, sample)).toThrow(EvaluationError);
  });

  it('takes a member of nothing for undefined where it is asked to', () => {
    expect(
      resultOf('val.none.deep.er[0] === obj.gone.too', sample, { obj: null, memberOfNothing: 'undefined' }),
    ).toBe(true);
    expect(() => resultOf('val.none.trim()', sample, { memberOfNothing: 'undefined' })).toThrow(
      EvaluationError,
    );
  });

  it('binds obj, and paths from the top of the context', () => {
    expect(resultOf('val.score == obj.score', sample, { obj: { score: '3' } })).toBe(true);
    const paths: string[] = [];
    const fromRoot = (path: string) => {
      paths.push(path);
      return 3;
    };
    expect(resultOf('val.score === val1---Found.It[0].now && val2---X-1 == 3', sample, { fromRoot })).toBe(
      true,
    );
    expect(paths).toEqual(['Found.It[0].now', 'X-1']);
  });

  it.each([
    'val.__proto__',
    'val.tags.constructor',
    "val['con' + 'structor']['constructor']",
    'val.toString',
    'val.hasOwnProperty',
    "'x'.constructor",
    '(1).constructor',
    '{}.constructor',
    '[].__proto__',
    'true.valueOf',
  ])('%s reaches no prototype', (source) => {
    const value = source.startsWith("val['con'")
      ? () => resultOf(source, {})
      : () => resultOf(source, { tags: [] });
    if (source.includes("']['")) expect(value).toThrow(EvaluationError);
    else expect(value()).toBeUndefined();
  });

  it('keeps __proto__ in an object literal as plain data', () => {
    const value = resultOf('{"__proto__": {polluted: true}, a: 1}');
    expect(Object.keys(value ?? {})).toEqual(['__proto__', 'a']);
    expect(resultOf('{"__proto__": {polluted: true}}.polluted')).toBeUndefined();
  });

  it('never calls a toString or valueOf that is data', () => {
    const hostile: Json = { toString: 'x', valueOf: 'y' };
    expect(resultOf("val + '' + (val == 'x') + (val == '[object Object]')", hostile)).toBe(
      '[object Object]falsetrue',
    );
    expect(() => resultOf('val.toString()', hostile)).toThrow(EvaluationError);
  });

  it('bounds what it produces', () => {
    const large = 'x'.repeat(longestText / 2 + 1);
    for (const source of ['val + val', 'val.concat(val)', "val.replace('x', val)", '[val, val].join()']) {
      expect(() => resultOf(source, large)).toThrow(EvaluationError);
    }
    expect(() => resultOf("val.split('')", large)).toThrow(EvaluationError);
    expect(() => resultOf('val.concat(val)', Array<Json>(600_000).fill(1))).toThrow(EvaluationError);
  });

  it('does not overflow on values of any depth', () => {
    let deep: Json = 'x';
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(() => resultOf("val + ''", deep)).toThrow(EvaluationError);
    expect(() => resultOf("val == 'x'", deep)).toThrow(EvaluationError);
    expect(resultOf('val === val || val == val', deep)).toBe(false);
    expect(resultOf('val[0][0].length', deep)).toBe(1);
  });
});
