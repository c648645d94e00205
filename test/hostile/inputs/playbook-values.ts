import { expect } from '@jest/globals';
import { finding, type PlaybookInput, valued } from '../playbook-input.js';

const transformed = (
  root: string,
  ...transformers: readonly (readonly [string, Readonly<Record<string, string>>?])[]
) => ({
  complex: {
    root,
    transformers: transformers.map(([operator, args = {}]) => ({
      operator,
      args: Object.fromEntries(Object.entries(args).map(([name, simple]) => [name, { value: { simple } }])),
    })),
  },
});
const long = (length: number, letter = 'a') => letter.repeat(length);
const bounded =
  /was stopped|too much|too (?:long|large|many|costly)|longer than|at most|more than|cannot|not a|no (?:date|pattern|number)|invalid|error|failed|no time/i;
const isBounded = (got: unknown) => expect((JSON.stringify(got) ?? '').length).toBeLessThan(100_000_000);
const million = Array.from({ length: 1_000_000 }, (_, index) => index);

/** Attack classes 3, 8 and 9: what transformers, filters and the first tier make of hostile values. */
export const playbookValues: readonly PlaybookInput[] = [
  valued(
    'a pattern of counted repeats',
    transformed('Text', ['RegexExtractAll', { regex: '((a{0,100}){0,100}){0,100}' }]),
    'a program of a million states',
    bounded,
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
    'catastrophic backtracking (class 8)',
    isBounded,
    { Text: `${long(100_000)}!` },
  ),
  valued(
    'a pattern of a megabyte',
    transformed('Text', ['replaceMatch', { regex: '(x|y)'.repeat(200_000), replaceWith: '' }]),
    'the compiler of patterns is given hours',
    bounded,
    { Text: 'x' },
  ),
  valued(
    'an unclosed pattern out of the context',
    transformed('Text', ['replaceMatch', { regex: '(((((', replaceWith: '' }]),
    'an exception of the engine',
    bounded,
    { Text: 'x' },
  ),
  valued(
    'a replacement that doubles thirty times',
    transformed(
      'Text',
      ...Array.from({ length: 30 }, (): readonly [string, Readonly<Record<string, string>>] => [
        'replaceMatch',
        { regex: '.', replaceWith: 'aa' },
      ]),
    ),
    'a gigabyte in thirty steps',
    bounded,
    { Text: 'a' },
  ),
  valued(
    'a prefix of a gigabyte',
    transformed(
      'Text',
      ...Array.from({ length: 40 }, (): readonly [string, Readonly<Record<string, string>>] => [
        'concat',
        { prefix: long(20_000), suffix: long(20_000) },
      ]),
    ),
    'each adds a fifth of a megabyte for every item',
    bounded,
    { Text: Array.from({ length: 1_000 }, () => 'a') },
  ),
  valued(
    'a split into millions',
    transformed('Text', ['split', { delimiter: 'a' }]),
    'two million parts of one text',
    bounded,
    { Text: long(1_900_000) },
  ),
  valued(
    'a split at nothing',
    transformed('Text', ['split', { delimiter: '' }]),
    'a part for each letter',
    isBounded,
    { Text: long(1_900_000) },
  ),
  valued(
    'an index beyond all numbers',
    transformed('List', ['atIndex', { index: '1e308' }]),
    'a sparse index is made',
    (got) => expect(got ?? null).toBeNull(),
    { List: [1, 2] },
  ),
  valued(
    'an index below all numbers',
    transformed('List', ['atIndex', { index: '-9007199254740993' }]),
    'the same from behind',
    isBounded,
    { List: [1, 2] },
  ),
  valued(
    'a slice to the end of the world',
    transformed('List', ['slice', { from: '-1e400', to: '1e400' }]),
    'NaN and infinity as bounds',
    /must be a number/,
    { List: [1, 2] },
  ),
  valued(
    'a sort of everything against everything',
    transformed('List', ['sort', {}]),
    'a comparison that is no order never ends',
    isBounded,
    { List: [{}, [], null, 'a', 1, true, { toString: 1 }, { valueOf: null }] },
  ),
  valued('a sum that is no number', transformed('List', ['SumList']), '1e999 is written as null', bounded, {
    List: ['1e308', '1e308'],
  }),
  valued(
    'a text of JSON in JSON, a hundred thousand deep',
    transformed('Text', ['ParseJSON']),
    'the parser recurses (class 9)',
    /deeper than 1000 levels/,
    { Text: `${'['.repeat(100_000)}${']'.repeat(100_000)}` },
  ),
  valued(
    'JSON with __proto__',
    transformed('Text', ['ParseJSON']),
    'assignment would change the prototype (class 3)',
    (got) => expect(JSON.stringify(got)).toBe('{"__proto__":{"polluted":1}}'),
    { Text: '{"__proto__":{"polluted":1}}' },
  ),
  valued(
    'a query of jmespath that nests',
    transformed('Object', ['jmespath', { expression: `${'['.repeat(5_000)}a${']'.repeat(5_000)}` }]),
    'its parser recurses',
    bounded,
    { Object: { a: 1 } },
  ),
  valued(
    'a projection of projections',
    transformed('List', [
      'jmespath',
      { expression: Array.from({ length: 12 }, () => '@[]').join('.map(&@, ') },
    ]),
    'an expression that its parser does not know',
    bounded,
    { List: million.slice(0, 1_000) },
  ),
  valued(
    'a date before the beginning',
    transformed('Text', ['TimeStampToDate']),
    'Invalid Date throws where it is written',
    bounded,
    { Text: '-9e15' },
  ),
  valued(
    'a date in words of a megabyte',
    transformed('Text', ['ModifyDateTime', { variation: `in ${'1 day and '.repeat(100_000)}` }]),
    'a parser of dates in natural language backtracks',
    bounded,
    { Text: '2026-01-01T00:00:00Z' },
  ),
  valued(
    'a format of ten thousand fields',
    transformed('Text', ['DateToTimeStamp', { formatter: '%Y'.repeat(100_000) }]),
    'strptime goes on for every field',
    bounded,
    { Text: long(1_000_000, '2') },
  ),
  valued(
    'vendor text that looks like an expression',
    transformed('Vendor', ['toUpperCase']),
    'a second look would evaluate it (class 2)',
    (got) => expect(got).toBe('${.=1+1}'.toUpperCase()),
    { Vendor: '${.=1+1}' },
  ),
  finding(
    'an expression out of an expression',
    'Vendor',
    'the same, in the first tier',
    (got) => expect(got).toBe('${Secret}'),
    { Vendor: '${Secret}', Secret: 'no' },
  ),
  finding(
    'a selector over a million items, twice',
    'List(List.indexOf(val) >= 0 && val == 7)',
    'a million times a million',
    isBounded,
    { List: million.slice(0, 60_000) },
  ),
  finding(
    'a selector of a hundred thousand conditions',
    `List(${'val.a == 1 || '.repeat(5_000)}val.a == 2)`,
    'each is asked of each item',
    /was stopped|too much|characters|deep/i,
    { List: million.slice(0, 10_000).map((a) => ({ a })) },
  ),
  finding(
    'a path of a hundred thousand steps',
    Array.from({ length: 60_000 }, () => 'a').join('.'),
    'whoever follows it recurses',
    (got) => expect(got ?? null).toBeNull(),
    { a: 1 },
  ),
];
