import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { programsOf } from '../../../src/language/context/context-path.js';
import { ContextPathSyntaxError } from '../../../src/language/context/context-path-syntax-error.js';
import { parseContextPath } from '../../../src/language/context/parse-context-path.js';

/** A path written back in one way, so that expectations stay short. */
function outline(text: string): string {
  const { segments, getter } = parseContextPath(text);
  const steps = segments.map((segment) => {
    if (segment.kind === 'key') return `<${segment.name}>`;
    if (segment.kind === 'selector') return `(${segment.program.source})`;
    if (segment.kind === 'all') return '[]';
    if (segment.kind === 'index') return `[${segment.index}]`;
    return `[${segment.from}:${segment.to === Number.MAX_SAFE_INTEGER ? '' : segment.to}]`;
  });
  if (getter === undefined) return steps.join('');
  return `${steps.join('')} ${getter.kind === 'empty' ? '=' : `${getter.kind}=${getter.program.source}`}`;
}

describe('parseContextPath', () => {
  it.each([
    ['', ''],
    ['.', ''],
    ['A.B-C.Email/from', '<A><B-C><Email/from>'],
    ['.A.B.', '<A><B>'],
    [' A.B ', '<A><B>'],
    ['Package Selection.Answers.1', '<Package Selection><Answers><1>'],
    ['What is the users email?.Answers.0', '<What is the users email?><Answers><0>'],
    ["What is the user's email?.Answers.0", "<What is the user's email?><Answers><0>"],
    ['@name.שלום', '<@name><שלום>'],
    ['A.[0].B', '<A>[0]<B>'],
    ['A[0].B', '<A>[0]<B>'],
    ['A.[0:2]', '<A>[0:2]'],
    ['A.[1:]', '<A>[1:]'],
    ['A.[].B', '<A>[]<B>'],
    ["A['b.c'].D", '<A><b.c><D>'],
    ["A.'b.c'.D", '<A><b.c><D>'],
    ["WildFire.Report(val.Status!=='Success').SHA256.", "<WildFire><Report>(val.Status!=='Success')<SHA256>"],
    ["A(val.x == ').(' ).B", "<A>(val.x == ').(' )<B>"],
    ['A.(val.x).B(val.y)', '<A>(val.x)<B>(val.y)'],
    ['A(val.x)(val.y)', '<A>(val.x)(val.y)'],
    ['.=', ' ='],
    ['=', ' ='],
    ['A.=', '<A> ='],
    ['.=val.A', ' each=val.A'],
    ["A=val.x == 'y' ? val.z : ''", "<A> each=val.x == 'y' ? val.z : ''"],
    ['Jask.Signal=>val.length >= 10', '<Jask><Signal> whole=val.length >= 10'],
    ['A(val.x).B={"a": val.c}', '<A>(val.x)<B> each={"a": val.c}'],
    ['Asset Type=f(val);function f(x){ return x; }', '<Asset Type> each=f(val);function f(x){ return x; }'],
  ])('%j', (text, expected) => {
    expect(outline(text)).toBe(expected);
  });

  it.each<[string, number, string]>([
    ['A..B', 3, 'a key is missing before this dot'],
    ['..A', 2, 'a key is missing before this dot'],
    ['A(val.x', 2, '"(" is not closed'],
    ['A.[0', 3, '"[" is not closed'],
    ['A[x].B', 3, 'expected an index'],
    ['A[-1]', 3, 'expected an index'],
    ['A[0]B', 5, 'expected "."'],
    ['A(val.x ==)', 11, 'expected a value'],
    ['A()', 3, 'expected a value'],
    ['A(var.x == 1)', 3, 'did you mean "val"?'],
    ['Ab.=val.x +', 12, 'expected a value'],
  ])('%j is wrong at column %d', (path, column, message) => {
    const parse = () => parseContextPath(path);
    expect(parse).toThrow(ContextPathSyntaxError);
    expect(parse).toThrow(expect.objectContaining({ code: 'context-path-syntax', path, column }));
    expect(parse).toThrow(message);
  });

  it('keeps what needs the second tier', () => {
    const path = parseContextPath('A(val.x).B(val.y.filter(g => g))=Object.keys(val)');
    expect(programsOf(path).map(({ tier }) => tier)).toEqual([1, 2, 2]);
  });

  it.each(['(', '[', '.', 'a.', '[0]', '"', '{', '=(', 'A('])(
    'survives a hundred thousand times %j',
    (piece) => {
      try {
        parseContextPath(piece.repeat(100_000));
      } catch (error) {
        expect(error).toBeInstanceOf(ContextPathSyntaxError);
      }
    },
  );

  it('throws nothing but its own error on any text', () => {
    const piece = fc.constantFrom(
      'a',
      '.',
      '(',
      ')',
      '[',
      ']',
      '0',
      ':',
      '=',
      '>',
      "'",
      '"',
      'val',
      ' ',
      '{',
      '}',
      '\\',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 15 }).map((pieces) => pieces.join('')),
        (text) => {
          try {
            parseContextPath(text);
          } catch (error) {
            expect(error).toBeInstanceOf(ContextPathSyntaxError);
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
