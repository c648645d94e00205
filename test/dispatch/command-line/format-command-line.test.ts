import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatCommandLine } from '../../../src/dispatch/command-line/format-command-line.js';
import { parseCommandLine } from '../../../src/dispatch/command-line/parse-command-line.js';
import { ArgumentError } from '../../../src/sdk/errors/argument-error.js';

const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_.-]{0,12}$/);
const troublesome = fc
  .array(
    fc.constantFrom(
      '"',
      "'",
      '`',
      '\\',
      `\${`,
      '}',
      '$',
      '{',
      '\n',
      '\r',
      '\t',
      ' ',
      '=',
      '!',
      'a',
      '“',
      '\u0000',
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));
const text = fc.oneof(troublesome, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe('formatCommandLine', () => {
  it('is read back to the same command and values, none of them live', () => {
    const calls = fc.tuple(
      fc.stringMatching(/^[^\s]{1,20}$/),
      fc.uniqueArray(fc.tuple(name, text), { selector: ([key]) => key, maxLength: 5 }),
    );
    fc.assert(
      fc.property(calls, ([command, args]) => {
        const line = parseCommandLine(formatCommandLine(command, args), { requireMark: true });
        expect(line.command).toBe(command);
        expect(line.bare).toEqual([]);
        expect([...line.args]).toEqual(
          args.map(([key, value]) => [
            key,
            { kind: 'template', parts: value === '' ? [] : [{ kind: 'text', text: value }] },
          ]),
        );
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['79@4', 'x=79@4'],
    ['a b', 'x="a b"'],
    ['', 'x=""'],
    ['a "b"', 'x="a \\"b\\""'],
    ['"\\', 'x=`"\\`'],
    ['"\\`', 'x="\\"\\\\`"'],
    [`"\\\${a}`, `x="\\"\\\\\\\${a}"`],
    [`\${a}`, `x="\\\${a}"`],
  ])('quotes %j only where it must', (value, written) => {
    expect(formatCommandLine('c', [['x', value]])).toBe(`!c ${written}`);
  });

  it('writes other values as JSON and leaves null out', () => {
    const args = Object.entries({ n: 5, b: true, l: ['a', 1], o: { a: 'b' }, z: null });
    expect(formatCommandLine('c', args)).toBe('!c n=5 b=true l="[\\"a\\",1]" o="{\\"a\\":\\"b\\"}"');
  });

  it.each(['', 'a b', '1a', 'a=b'])('refuses the name %j', (bad) => {
    expect(() => formatCommandLine('c', [[bad, 'x']])).toThrow(ArgumentError);
  });

  it.each(['', 'a b', 'a\nb'])('refuses the command %j', (bad) => {
    expect(() => formatCommandLine(bad, [])).toThrow(ArgumentError);
  });
});
