import { expect } from '@jest/globals';
import type { HostileClass, HostileInput } from '../hostile-input.js';

const tooMuch = 'was stopped: it needs too much work';
const chain = (times: number) => '.split("").join("")'.repeat(times);

/** An expression, the context it is asked of, and what comes of it. */
function costs(
  name: string,
  path: string,
  said: RegExp | string,
  reason: string,
  context?: Readonly<Record<string, unknown>>,
): HostileInput {
  return {
    name,
    reason,
    attack: {
      kind: 'command',
      line: `!vmray-get-sample sample_id=\${${path}}`,
      ...(context ? { context } : {}),
    },
    expect: ({ text }) => expect(text).toMatch(said),
  };
}

function nested(name: string, path: string): HostileInput {
  return costs(name, path, 'nested deeper than 100 levels', 'a parser that calls itself overflows its stack');
}

const deep = 100_000;
const half = 'a'.repeat(125_000);
const items = Array.from({ length: 100_000 }, (_, a) => ({ a }));
const nothing = 'Missing required argument';

/** Attack class 9: expressions and paths that end, but when, and with how much memory. */
export const costlyExpressions: HostileClass = {
  title: 'expressions that cost hours or gigabytes',
  inputs: [
    nested('parentheses without end', `.=${'('.repeat(deep - 10)}`),
    nested('lists without end', `.=${'['.repeat(deep - 10)}`),
    nested('negations without end', `.=${'!'.repeat(deep - 10)}1`),
    nested('minus signs without end', `.=${'- '.repeat(deep / 2 - 10)}1`),
    nested('conditionals without end', `.=${'1?1:'.repeat(deep / 4 - 10)}1`),
    nested('indexes in indexes', `A(${'val['.repeat(deep / 5 - 10)}${']'.repeat(deep / 5 - 10)})`),
    costs(
      'an expression that is too long',
      `.=1${'+1'.repeat(deep / 2)}`,
      'longer than 100000 characters',
      'each character becomes an object of the parser',
    ),
    costs('a path of a hundred thousand steps', 'a.'.repeat(deep / 2), nothing, 'a walk that calls itself'),
    costs(
      'indexes beyond everything',
      'L.[4294967295].[999999999999999].[0:999999999999999]',
      nothing,
      'a sparse list that is filled up to there, or a number that wraps',
      { L: [[1], [2]] },
    ),
    costs(
      'a million billion spaces',
      '.="x".padStart(1e15) + "x".repeat(1e9)',
      'second tier',
      'a method that makes gigabytes of one letter (CVE records of many template languages)',
    ),
    costs(
      'a regular expression that goes back and forth',
      `.=/^(a+)+$/.test("${'a'.repeat(100)}b")`,
      'second tier',
      'exponential time (spec/attacks.md class 9)',
    ),
    costs(
      'a text that grows threefold with every step',
      `.="aa"${'.split("").join("aa")'.repeat(100)}`,
      nothing,
      'exponential growth out of two methods that look harmless',
    ),
    costs(
      'a text that is taken apart and put together again',
      `.="aa"${'.split("").join("aa")'.repeat(12)}${chain(4_000)}`,
      tooMuch,
      'each step is bounded, and there are thousands: minutes in one line that a shell takes',
    ),
    costs(
      'a list of lists of letters',
      `.=[${`"${'a'.repeat(300)}"${'.split("").join("aa")'.repeat(7)}.split(""),`.repeat(120)}].length`,
      tooMuch,
      'each list is bounded, and all of them are there at once: gigabytes',
    ),
    costs(
      'a long selector for many items',
      `L(${'val.a == -1 || '.repeat(6_000)}false)`,
      tooMuch,
      'the product of both, neither of which is large',
      { L: items },
    ),
    costs(
      'a list compared with each of its items',
      'L(val1---L.a == val.a && val.b).a',
      tooMuch,
      'the square of a list that a vendor made long',
      { L: items },
    ),
    costs(
      'ranges of ranges',
      `L${'[0:]'.repeat(20_000)}.a`,
      tooMuch,
      'a copy of the list for every four letters',
      { L: items },
    ),
    costs(
      'a text that is looked for in another',
      'File(val.Text.includes(val1---Other.Text)).Name',
      nothing,
      'the selector is innocent; String.indexOf takes the product of two lengths for texts that are made for it',
      { File: [{ Name: '5', Text: half.repeat(4) }], Other: { Text: `${half}b${half}` } },
    ),
    costs(
      'a separator that is looked for in a text',
      'File={"parts": val.Text.split(val1---Other.Text).length + val.Text.replace(val1---Other.Text, "").length}',
      'made of digits',
      'split and replace look for it in the same way',
      { File: [{ Text: half.repeat(4) }], Other: { Text: `${half}b${half}` } },
    ),
  ],
};
