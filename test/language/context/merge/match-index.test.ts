import { compileFunction } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { holds, readCondition } from '../../../../src/language/context/merge/condition.js';
import { mergeEntryContext } from '../../../../src/language/context/merge/merge-entry-context.js';
import type { Json } from '../../../../src/language/json/json.js';
import { naiveMerge } from './naive-merge.js';

const fileHashes = ['MD5', 'SHA1', 'SHA256', 'SHA512', 'CRC32', 'CTPH', 'SSDeep'];
const fileCondition = fileHashes.map((hash) => `val.${hash} && val.${hash} == obj.${hash}`).join(' || ');
const conditions = [
  'val.K == obj.K',
  'val.K === obj.K',
  'obj.K === val.K',
  'val.K && val.K == obj.K',
  'obj.K && obj.K == val.K',
  'val.K && val.K === obj.K && val.L == obj.L',
  'val.K == obj.K && val.L',
  'val.K == obj.L',
  'val.K == obj.K || val.L == obj.L',
  'val.K && val.K == obj.K || val.L && val.L === obj.L',
  '(val.K == obj.K || val.L == obj.L) && (val.L == obj.K || val.M == obj.M)',
  'val.K == obj.K && val.L != obj.L',
  'val.K == obj.K && !(val.L == obj.L)',
  'val.K == obj.K || val.L == "1"',
  'val.K == "1" && val.L == obj.L',
  'val.K == (obj.K || obj.L)',
  'val.K == null ? val.L == obj.L : val.K == obj.K',
  'val.N?.X == obj.N?.X',
  'val.N && val.N.X == obj.N.X',
  'val.K.toLowerCase() == obj.K.toLowerCase()',
  'val.K + 1 == obj.K + 1',
  'val.K[0] == obj.K',
  '(val.K == obj.K) == true',
  'val == obj',
  'true',
  'val.K',
  fileCondition
    .replaceAll(/MD5/g, 'K')
    .replaceAll(/SHA1/g, 'L')
    .replaceAll(/SHA256/g, 'M'),
];

const scalar = fc.constantFrom<Json>(null, 0, 1, 2, '', '1', '1.0', ' 1', 'a', 'A', 'b', true, false);
const value = fc.oneof(
  { weight: 5, arbitrary: scalar },
  fc.constantFrom<Json>([], ['1'], ['a'], [['a']], {}, { X: 1 }),
);
const object = fc.record(
  { K: value, L: value, M: value, N: fc.oneof(value, fc.record({ X: value })), extra: fc.integer() },
  { requiredKeys: [] },
);
const condition = fc.constantFrom(...conditions);

function merged(existing: readonly Json[], elements: readonly Json[], text: string): Json | undefined {
  return mergeEntryContext({ P: existing }, { [`P(${text})`]: elements }).context['P'];
}

describe('an indexed merge', () => {
  it('gives exactly what JavaScript gives, trying every pair in turn', () => {
    fc.assert(
      fc.property(
        condition,
        fc.array(object, { maxLength: 8 }),
        fc.array(object, { minLength: 1, maxLength: 12 }),
        (text, existing, elements) => {
          const evaluate = compileFunction(`return (${text})`, ['val', 'obj']);
          const isTrue = (val: Json, obj: Json): boolean => {
            try {
              // Copies, because JavaScript compares containers by identity and a context has none.
              return Boolean(evaluate(structuredClone(val), structuredClone(obj)));
            } catch {
              return false;
            }
          };
          // What differs from JavaScript on purpose: a member of nothing is undefined in a merge condition.
          fc.pre(!/N\.X|K\[0\]/.test(text));
          expect(merged(existing, elements, text)).toEqual(naiveMerge(existing, elements, isTrue));
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('gives exactly what trying every pair gives, for items of any kind', () => {
    const item = fc.oneof({ weight: 4, arbitrary: object }, value);
    fc.assert(
      fc.property(
        condition,
        fc.array(item, { maxLength: 8 }),
        fc.array(item, { minLength: 1, maxLength: 12 }),
        (text, existing, elements) => {
          const parsed = readCondition(text);
          const isTrue = (val: Json, obj: Json) =>
            holds(parsed, { val, obj, fromRoot: () => null, memberOfNothing: 'undefined' });
          expect(merged(existing, elements, text)).toEqual(naiveMerge(existing, elements, isTrue));
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('readCondition', () => {
  it('plans look-ups for conjunctions and disjunctions of equalities', () => {
    const plan = (text: string) => readCondition(text).plan;
    expect(plan(fileCondition)).toHaveLength(7);
    expect(plan('val.ID && val.ID == obj.ID')).toMatchObject([
      { equalities: [{}], valGuards: [{}], objGuards: [] },
    ]);
    expect(plan('val.a == obj.a && obj.b === val.b && obj.c')).toMatchObject([
      { equalities: [{}, {}], valGuards: [], objGuards: [{}] },
    ]);
    expect(plan('(val.a == obj.a || val.b == obj.b) && (val.c == obj.c || val.d == obj.d)')).toHaveLength(4);
    expect(plan('val.File.Hash == obj.File.Hash')).toHaveLength(1);
  });

  it.each([
    'true',
    'val.a',
    'val.a != obj.a',
    '!(val.a == obj.a)',
    'val.a == obj.a || val.b',
    'val.a == val1---X.a',
  ])('has no plan for %s', (text) => {
    expect(readCondition(text)).toMatchObject({ expression: {} });
    expect(readCondition(text).plan).toBeUndefined();
  });

  it('gives up on a plan of too many alternatives', () => {
    const or = '(val.a == obj.a || val.b == obj.b)';
    expect(readCondition(Array(5).fill(or).join(' && ')).plan).toHaveLength(32);
    expect(readCondition(Array(6).fill(or).join(' && ')).plan).toBeUndefined();
  });
});
