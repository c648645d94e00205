import { compileFunction } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { equalityKey, looselyEqual, strictlyEqual } from '../../../src/language/expression/equality.js';
import type { Value } from '../../../src/language/expression/node.js';

const scalar = fc.oneof(
  fc.constantFrom<Value>(
    null,
    undefined,
    true,
    false,
    '',
    ' ',
    '0',
    '1',
    '01',
    '1.0',
    '0x1',
    'true',
    'Infinity',
    '-0',
  ),
  fc.integer({ min: -3, max: 3 }),
  fc.double({ noNaN: true }),
  fc.integer({ min: -3, max: 3 }).map(String),
  fc.string({ maxLength: 3 }),
);
const value: fc.Arbitrary<Value> = fc.oneof(
  scalar,
  fc.array(
    scalar.map((item) => item ?? null),
    { maxLength: 2 },
  ),
  fc.constant({ a: 1 }),
);

/** The language's own operator, which is the oracle here. */
const javaScriptEqual = compileFunction('return left == right', ['left', 'right']);

describe('looselyEqual', () => {
  it('is what == is, except that containers are never equal to each other', () => {
    fc.assert(
      fc.property(value, value, (left, right) => {
        const bothContainers = [left, right].every((one) => typeof one === 'object' && one !== null);
        expect(looselyEqual(left, right)).toBe(bothContainers ? false : javaScriptEqual(left, right));
      }),
    );
  });
});

describe('strictlyEqual', () => {
  it('is what === is, except that no container is equal to anything', () => {
    fc.assert(
      fc.property(value, value, (left, right) => {
        const isContainer = typeof left === 'object' && left !== null;
        expect(strictlyEqual(left, right)).toBe(!isContainer && left === right);
      }),
    );
  });
});

describe('equalityKey', () => {
  it('is the same for values that are equal', () => {
    fc.assert(
      fc.property(value, value, (left, right) => {
        if (looselyEqual(left, right) || strictlyEqual(left, right)) {
          expect(equalityKey(left)).toBe(equalityKey(right));
        }
      }),
    );
  });

  it('tells apart what is plainly different', () => {
    const keys = [null, 0, 1, 'a', 'A', 'infinity', 'Infinity', '1e3', {}].map(equalityKey);
    expect(new Set(keys).size).toBe(keys.length);
    expect(equalityKey('1e3')).toBe(equalityKey(1000));
  });
});
