import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { endOfExpression, findExpressions } from '../../../src/language/context/braces.js';

describe('endOfExpression', () => {
  it.each<[string, number | undefined]>([
    [`\${a}`, 4],
    [`\${a} b}`, 4],
    [`\${}`, 3],
    [`\${.=function(val){ return {a: 1}; }(val)} x`, 41],
    [`\${A(val.x == '}').B}`, 20],
    [`\${A(val.x == "a\\"}").B}`, 23],
    [`\${A=\`}\`}`, 8],
    [`\${What is the user's name?.Answers.0}`, 37],
    [`\${users' names}`, 15],
    [`\${a`, undefined],
    [`\${A(val.x == '})`, undefined],
    [`\${a\${b}`, undefined],
    ['a}', undefined],
  ])('of %j is %j', (text, end) => {
    expect(endOfExpression(text, 0)).toBe(end);
  });

  it('starts where it is told', () => {
    expect(endOfExpression(`x \${a} \${b.c} y`, 7)).toBe(13);
    expect(endOfExpression(`x \${a}`, 1)).toBeUndefined();
  });
});

describe('findExpressions', () => {
  it('finds each of a text', () => {
    expect(findExpressions(`\${a}-\${b.c(val.x=="}")}$ {d} $e`)).toEqual([
      { start: 0, end: 4, path: 'a' },
      { start: 5, end: 23, path: 'b.c(val.x=="}")' },
    ]);
  });

  it('takes the rest of a text after an unclosed one as it is, in linear time', () => {
    expect(findExpressions(`\${a} \${b \${c`)).toEqual([{ start: 0, end: 4, path: 'a' }]);
    expect(findExpressions(`\${`.repeat(200_000))).toEqual([]);
  });

  it('leaves every other character of any text outside', () => {
    const piece = fc.constantFrom(`\${`, '}', '{', 'a', '.', "'", '"', '(', ')', ' ', '=', '\\', '$');
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          let from = 0;
          for (const { start, end, path } of findExpressions(text)) {
            expect(start).toBeGreaterThanOrEqual(from);
            expect(text.slice(start, end)).toBe(`\${${path}}`);
            from = end;
          }
        },
      ),
    );
  });
});
