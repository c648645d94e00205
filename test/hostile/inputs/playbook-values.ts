import { expect } from '@jest/globals';
import type { HostileClass } from '../hostile-input.js';
import { finding, transformed, valued } from '../playbooks.js';

type Transforming = Parameters<typeof transformed>[1];

const long = (length: number, letter = 'a') => letter.repeat(length);
const bounded =
  /was stopped|too much|too (?:long|large|many|costly)|longer than|at most|more than|cannot|not a|no (?:date|pattern|number)|invalid|error|failed|no time/i;
const isBounded = (got: unknown) => expect((JSON.stringify(got) ?? '').length).toBeLessThan(100_000_000);
const million = Array.from({ length: 1_000_000 }, (_, index) => index);

/** Attack classes 3, 8 and 9: what transformers, filters and the first tier make of hostile values. */
export const playbookValues: HostileClass = {
  title: 'playbooks whose values grow, backtrack and nest',
  inputs: [
    valued(
      'a pattern of counted repeats',
      transformed('Text', ['RegexExtractAll', { regex: '((a{0,100}){0,100}){0,100}' }]),
      bounded,
      'a program of a million states',
      { Text: long(1_000) },
    ),
    valued(
      'a pattern that backtracks, in a filter',
      {
        complex: {
          root: 'Text',
          filters: [
            [
              {
                operator: 'matchRegex',
                left: { iscontext: true, value: { simple: 'Text' } },
                right: { value: { simple: '^(a+)+$' } },
              },
            ],
          ],
        },
      },
      isBounded,
      'catastrophic backtracking (class 8)',
      { Text: `${long(100_000)}!` },
    ),
    valued(
      'a pattern of a megabyte',
      transformed('Text', ['replaceMatch', { regex: '(x|y)'.repeat(200_000), replaceWith: '' }]),
      bounded,
      'the compiler of patterns is given hours',
      { Text: 'x' },
    ),
    valued(
      'an unclosed pattern out of the context',
      transformed('Text', ['replaceMatch', { regex: '(((((', replaceWith: '' }]),
      bounded,
      'an exception of the engine',
      { Text: 'x' },
    ),
    valued(
      'a replacement that doubles thirty times',
      transformed(
        'Text',
        ...Array.from(
          { length: 30 },
          (): Transforming => ['replaceMatch', { regex: '.', replaceWith: 'aa' }],
        ),
      ),
      bounded,
      'a gigabyte in thirty steps',
      { Text: 'a' },
    ),
    valued(
      'a prefix of a gigabyte',
      transformed(
        'Text',
        ...Array.from(
          { length: 40 },
          (): Transforming => ['concat', { prefix: long(20_000), suffix: long(20_000) }],
        ),
      ),
      bounded,
      'each adds a fifth of a megabyte for every item',
      { Text: Array.from({ length: 1_000 }, () => 'a') },
    ),
    valued(
      'a split into millions',
      transformed('Text', ['split', { delimiter: 'a' }]),
      bounded,
      'two million parts of one text',
      { Text: long(1_900_000) },
    ),
    valued(
      'a split at nothing',
      transformed('Text', ['split', { delimiter: '' }]),
      isBounded,
      'a part for each letter',
      { Text: long(1_900_000) },
    ),
    valued(
      'an index beyond all numbers',
      transformed('List', ['atIndex', { index: '1e308' }]),
      (got) => expect(got ?? null).toBeNull(),
      'a sparse index is made',
      { List: [1, 2] },
    ),
    valued(
      'an index below all numbers',
      transformed('List', ['atIndex', { index: '-9007199254740993' }]),
      isBounded,
      'the same from behind',
      { List: [1, 2] },
    ),
    valued(
      'a slice to the end of the world',
      transformed('List', ['slice', { from: '-1e400', to: '1e400' }]),
      /must be a number/,
      'NaN and infinity as bounds',
      { List: [1, 2] },
    ),
    valued(
      'a sort of everything against everything',
      transformed('List', ['sort', {}]),
      isBounded,
      'a comparison that is no order never ends',
      { List: [{}, [], null, 'a', 1, true, { toString: 1 }, { valueOf: null }] },
    ),
    valued('a sum that is no number', transformed('List', ['SumList']), bounded, '1e999 is written as null', {
      List: ['1e308', '1e308'],
    }),
    valued(
      'a text of JSON in JSON, a hundred thousand deep',
      transformed('Text', ['ParseJSON']),
      /deeper than 1000 levels/,
      'the parser recurses (class 9)',
      { Text: `${'['.repeat(100_000)}${']'.repeat(100_000)}` },
    ),
    valued(
      'JSON with __proto__',
      transformed('Text', ['ParseJSON']),
      (got) => expect(JSON.stringify(got)).toBe('{"__proto__":{"polluted":1}}'),
      'assignment would change the prototype (class 3)',
      { Text: '{"__proto__":{"polluted":1}}' },
    ),
    valued(
      'a query of jmespath that nests',
      transformed('Object', ['jmespath', { expression: `${'['.repeat(5_000)}a${']'.repeat(5_000)}` }]),
      bounded,
      'its parser recurses',
      { Object: { a: 1 } },
    ),
    valued(
      'a projection of projections',
      transformed('List', [
        'jmespath',
        { expression: Array.from({ length: 12 }, () => '@[]').join('.map(&@, ') },
      ]),
      bounded,
      'an expression that its parser does not know',
      { List: million.slice(0, 1_000) },
    ),
    valued(
      'a date before the beginning',
      transformed('Text', ['TimeStampToDate']),
      bounded,
      'Invalid Date throws where it is written',
      { Text: '-9e15' },
    ),
    valued(
      'a date in words of a megabyte',
      transformed('Text', ['ModifyDateTime', { variation: `in ${'1 day and '.repeat(100_000)}` }]),
      bounded,
      'a parser of dates in natural language backtracks',
      { Text: '2026-01-01T00:00:00Z' },
    ),
    valued(
      'a format of ten thousand fields',
      transformed('Text', ['DateToTimeStamp', { formatter: '%Y'.repeat(100_000) }]),
      bounded,
      'strptime goes on for every field',
      { Text: long(1_000_000, '2') },
    ),
    valued(
      'vendor text that looks like an expression',
      transformed('Vendor', ['toUpperCase']),
      (got) => expect(got).toBe('${.=1+1}'.toUpperCase()),
      'a second look would evaluate it (class 2)',
      { Vendor: '${.=1+1}' },
    ),
    finding(
      'an expression out of an expression',
      'Vendor',
      (got) => expect(got).toBe('${Secret}'),
      'the same, in the first tier',
      { Vendor: '${Secret}', Secret: 'no' },
    ),
    finding(
      'a selector over a million items, twice',
      'List(List.indexOf(val) >= 0 && val == 7)',
      isBounded,
      'a million times a million',
      { List: million.slice(0, 60_000) },
    ),
    finding(
      'a selector of a hundred thousand conditions',
      `List(${'val.a == 1 || '.repeat(5_000)}val.a == 2)`,
      /was stopped|too much|characters|deep/i,
      'each is asked of each item',
      { List: million.slice(0, 10_000).map((a) => ({ a })) },
    ),
    finding(
      'a path of a hundred thousand steps',
      Array.from({ length: 60_000 }, () => 'a').join('.'),
      (got) => expect(got ?? null).toBeNull(),
      'whoever follows it recurses',
      { a: 1 },
    ),
  ],
};
