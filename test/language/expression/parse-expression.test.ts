import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compileProgram } from '../../../src/language/expression/compile-program.js';
import { ExpressionSyntaxError } from '../../../src/language/expression/expression-syntax-error.js';
import { NeedsFunctions } from '../../../src/language/expression/needs-functions.js';
import { parseExpression } from '../../../src/language/expression/parse-expression.js';

function errorOf(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('parseExpression', () => {
  it.each<[string, number]>([
    ['', 1],
    ['val.', 5],
    ['val.a ==', 9],
    ['(val.a', 7],
    ['val.a)', 6],
    ['[1, 2', 6],
    ['{a 1}', 4],
    ['{a: 1', 6],
    ["val.a == 'x", 10],
    ["'\\u12'", 2],
    ['var.SampleID === obj.SampleID', 1],
    ['val.5e884898da === obj.5e884898da', 4],
    ['val.a == 08', 10],
    ['val.a b', 7],
    ['val a', 5],
    ['val # 1', 5],
    ['a ? b', 6],
    ["val.name == 'it's'", 18],
  ])('%s is wrong at column %d', (source, column) => {
    const error = errorOf(() => parseExpression(source));
    expect(error).toBeInstanceOf(ExpressionSyntaxError);
    expect(error).toMatchObject({ code: 'expression-syntax', source, column });
  });

  it('says what was meant by var', () => {
    expect(() => parseExpression('var.ID === obj.ID')).toThrow(
      '"var" is a reserved word; did you mean "val"?',
    );
  });

  it.each([
    'function(v){ return v.N + 1; }(val)',
    'f(val);function f(x){ return x.n * 2; }',
    'val.filter(g => g.x)',
    'val.map(function(f) {return f.MD5;})',
    'Object.keys(val)',
    "'Mail_' + Date.now()",
    'new Date(val)',
    'val instanceof Array',
    '/a/.test(val)',
    'val.match(/a/)',
    '`x`',
    'val.a | val.b',
    'val.a & 1',
    '~val.a',
    'val ** 2',
    "val.id='#'",
    'val.a += 1',
    'val.a++',
    'val.a, val.b',
    'val.a; val.b',
    '[...val]',
    '{[val.a]: 1}',
    '{val}',
    'val.map(String)',
    'val.a[0](1)',
    'var x = 1',
    'if (val) 1',
    'this.constructor',
    'import("x")',
    'eval("1")',
    'val.toString(16)',
    'val // comment',
    'class A extends val {}',
  ])('%s needs the second tier', (source) => {
    const error = errorOf(() => parseExpression(source));
    expect(error).toBeInstanceOf(NeedsFunctions);
    expect(error).toMatchObject({ code: 'tier-two', source });
    expect(compileProgram(source)).toMatchObject({ tier: 2, source });
  });

  it.each(['(', '[', '{a:', '!', '-', '1?1:', 'val[', '"', "val.a + 'x' ", '1+', 'val.a||'])(
    'answers a hundred thousand times %j with a typed error or a tree, never with a crash',
    (piece) => {
      const error = errorOf(() => parseExpression(piece.repeat(100_000)));
      expect(error).toBeInstanceOf(Error);
      expect(error instanceof ExpressionSyntaxError || error instanceof NeedsFunctions).toBe(true);
      expect(errorOf(() => parseExpression(piece.repeat(9_000)))).not.toBeInstanceOf(RangeError);
    },
  );

  it('reads long flat runs', () => {
    const terms = Array.from({ length: 2_000 }, (_, index) => `val.a == ${index}`);
    expect(parseExpression(terms.join(' || '))).toMatchObject({ kind: 'logical' });
  });

  it('throws nothing but its own errors on any text', () => {
    const pieces = [
      'val',
      'obj',
      '.',
      '(',
      ')',
      '[',
      ']',
      '{',
      '}',
      "'a'",
      '"',
      '1',
      '?',
      '?.',
      ':',
      '&&',
      '||',
      '==',
      '+',
      '-',
      '!',
      ',',
      ';',
      '=',
      '=>',
      '/',
      '\\',
      ' ',
      'typeof ',
      'val1---A.b',
      'trim',
      '…',
      '\u0000',
    ];
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (source) => {
        const error = errorOf(() => parseExpression(source));
        expect(
          error === undefined || error instanceof ExpressionSyntaxError || error instanceof NeedsFunctions,
        ).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('compileProgram', () => {
  it('compiles a text once', () => {
    expect(compileProgram('val.once')).toBe(compileProgram('val.once'));
    const long = `val.a == '${'x'.repeat(5_000)}'`;
    expect(compileProgram(long)).not.toBe(compileProgram(long));
  });
});
