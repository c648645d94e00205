import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isJsonObject, type Json, type JsonObject } from '../../../src/language/json/json.js';
import { operators } from '../../../src/playbook/values/operators/index.js';
import { transformers } from '../../../src/playbook/values/transformers/index.js';
import { ValueError } from '../../../src/playbook/values/value-error.js';
import { deepList } from './deep-list.js';
import { holds, made } from './surroundings.js';

const odd = fc.constantFrom<Json>(
  '',
  '0',
  '-1',
  '1e308',
  'Infinity',
  'null',
  '2020-01-01',
  '8640000000000000',
  -8640000000000,
  '10.0.0.0/8',
  '1,2',
  '(a)|(b)',
  '[',
  '$1',
  '[1]',
  '{"a":1}',
  'true',
  '\ud800',
  '%d',
  '=val',
  'a.b',
  1e308,
  -0.5,
  8.64e15,
);
const json = fc.oneof(
  { weight: 3, arbitrary: odd },
  {
    weight: 2,
    arbitrary: fc.jsonValue({ maxDepth: 3 }).map((value): Json => JSON.parse(JSON.stringify(value))),
  },
  { weight: 1, arbitrary: fc.array(odd, { maxLength: 4 }) },
);
const argumentNames = [
  'prefix',
  'suffix',
  'field',
  'separator',
  'item',
  'defaultValue',
  'applyIfEmpty',
  'delimiter',
  'toReplace',
  'replaceWith',
  'limit',
  'regex',
  'index',
  'equalTo',
  'getField',
  'stringify',
  'by',
  'format',
  'formatter',
  'variation',
  'dt',
  'equals',
  'then',
  'else',
  'condition',
  'lhs',
  'rhs',
  'options',
  'list2',
  'join',
  'fields',
  'groups',
  'keys',
  'flags',
  'key',
  'list',
  'input_values',
  'mapped_values',
  'to',
  'from',
  'deleteCount',
  'descending',
  'expression',
  'chars',
  'safe',
  'unpack_matches',
];
const args = fc
  .dictionary(fc.constantFrom(...argumentNames), json, { maxKeys: argumentNames.length })
  .map((given): JsonObject => Object.fromEntries(Object.entries(given)));

/** What comes of it; undefined for a ValueError, the one thing that may be thrown. */
function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof ValueError) return undefined;
    throw error;
  }
}

describe.each([...transformers.keys()])('%s', (name) => {
  it('makes JSON of any JSON, or says why not', () => {
    fc.assert(
      fc.property(json, args, (value, given) => {
        const before = JSON.stringify([value, given]);
        const result = attempt(() => made(name, value, given));
        if (result !== undefined) expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        expect(JSON.stringify([value, given])).toBe(before);
      }),
      { numRuns: 60 },
    );
  });

  it('bears a list that is nested 20,000 deep', () => {
    const deep = deepList(20_000);
    attempt(() => made(name, deep, {}));
    attempt(() =>
      made(name, deep, {
        item: deep,
        equals: deep,
        defaultValue: deep,
        list2: deep,
        by: 1,
        index: 0,
        key: deep,
      }),
    );
  });
});

describe.each([...operators.keys()])('%s', (name) => {
  it('tells true or false of any JSON, or says why not', () => {
    fc.assert(
      fc.property(json, json, fc.boolean(), (left, right, fold) => {
        expect(['boolean', 'undefined']).toContain(typeof attempt(() => holds(name, left, right, fold)));
      }),
      { numRuns: 60 },
    );
    const deep = deepList(20_000);
    attempt(() => holds(name, deep, deep));
    attempt(() => holds(name, 'a', deep));
  });
});

describe('negated operators', () => {
  it.each([
    ['isEqualString', 'isNotEqualString'],
    ['containsString', 'notContainsString'],
    ['startWith', 'notStartWith'],
    ['endWith', 'notEndWith'],
    ['inList', 'notInList'],
    ['isEqualNumber', 'isNotEqualNumber'],
    ['IsInCidrRanges', 'IsNotInCidrRanges'],
    ['in', 'notIn'],
    ['containsGeneral', 'notContainsGeneral'],
    ['isExists', 'isNotExists'],
    ['isNotEmpty', 'isEmpty'],
  ])('%s and %s: one of them holds of anything single, null too', (positive, negative) => {
    const single = fc
      .oneof(odd, fc.string(), fc.integer(), fc.boolean(), fc.constant(null))
      .filter((value) => !Array.isArray(value));
    fc.assert(
      fc.property(single, json, fc.boolean(), (left, right, fold) => {
        const one = attempt(() => holds(positive, left, right, fold));
        const other = attempt(() => holds(negative, left, right, fold));
        if (left !== null && (one === undefined || other === undefined)) expect(one).toBe(other);
        else expect(other).toBe(!one);
      }),
    );
  });
});

describe('laws', () => {
  const list = fc.array(json, { maxLength: 8 });

  /** One that is left is bare, and might be a list itself. */
  const flat = list.map((items) => items.filter((item) => !Array.isArray(item)));

  it('uniq once is uniq twice', () => {
    fc.assert(
      fc.property(flat, (items) => {
        const once = made('uniq', items);
        expect(made('uniq', once)).toEqual(once);
      }),
    );
  });

  it('ReverseList twice is the list; sort keeps its items', () => {
    fc.assert(
      fc.property(list, (items) => {
        expect(made('ReverseList', made('ReverseList', items))).toEqual(items);
        expect(made('count', made('sort', items))).toBe(items.length);
      }),
    );
  });

  it('ParseJSON reads what Stringify writes', () => {
    fc.assert(
      fc.property(json, (value) => {
        fc.pre(typeof value !== 'string' && value !== null && !Array.isArray(value));
        expect(made('ParseJSON', made('Stringify', value))).toEqual(
          isJsonObject(value) ? { ...value } : value,
        );
      }),
    );
  });

  it('join puts together what split takes apart', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (value) => {
        expect(made('join', made('split', value, { delimiter: ',' }), { separator: ',' })).toBe(value);
      }),
    );
  });
});
