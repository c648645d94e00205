import { describe, expect, it } from '@jest/globals';
import { booleanOf } from '../../../src/dispatch/arguments/boolean-of.js';
import { coerce } from '../../../src/dispatch/arguments/coerce.js';
import { keyValuesOf } from '../../../src/dispatch/arguments/key-values-of.js';
import { listOf } from '../../../src/dispatch/arguments/list-of.js';
import { numberOf } from '../../../src/dispatch/arguments/number-of.js';
import { textOf } from '../../../src/dispatch/arguments/text-of.js';
import type { Json } from '../../../src/language/json/json.js';
import { anArgument } from '../declarations.js';

describe('numberOf', () => {
  it.each([
    ['+7', 7],
    [' 0012 ', 12],
    ['-0.5', -0.5],
    ['9007199254740991', 9007199254740991],
    ['9007199254740992', undefined],
    ['9'.repeat(400), undefined],
    ['5.', undefined],
    ['.5', undefined],
    ['--5', undefined],
    [Number.NaN, undefined],
    [Number.POSITIVE_INFINITY, undefined],
    [{}, undefined],
    [[5], undefined],
  ])('reads %j as %j', (given: Json, expected) => {
    expect(numberOf(given)).toBe(expected);
  });
});

describe('booleanOf', () => {
  it.each(['TRUE', 'Yes', '1', 1, true])('reads %j as true', (given) => {
    expect(booleanOf(given)).toBe(true);
  });
  it.each(['FALSE', 'No', '0', 0, false])('reads %j as false', (given) => {
    expect(booleanOf(given)).toBe(false);
  });
  it.each(['', 'on', 'toString', 2, null, [], {}])('does not read %j', (given: Json) => {
    expect(booleanOf(given)).toBeUndefined();
  });
});

describe('keyValuesOf', () => {
  it.each([
    ['a=b, c = d=e ,', { a: 'b', c: 'd=e' }],
    ['a=', { a: '' }],
    ['', {}],
    [' {"a": 1, "b": [true], "c": null}', { a: '1', b: '[true]' }],
    [{ a: { b: 1 } }, { a: '{"b":1}' }],
  ])('reads %j', (given: Json, expected) => {
    expect(keyValuesOf(given)).toEqual(expected);
  });
  it.each(['a', '=b', '{a:1}', '{', 5, true, ['a=b']])('does not read %j', (given: Json) => {
    expect(keyValuesOf(given)).toBeUndefined();
  });
  it('keeps a hostile key a plain member', () => {
    const read = keyValuesOf('__proto__=x') ?? {};
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(Object.entries(read)).toEqual([['__proto__', 'x']]);
  });
});

describe('listOf', () => {
  it.each([
    ['commas', ','],
    ['JSON', '[0,'],
  ])('refuses more items than can be meant: %s', (_, start) => {
    const list = (commas: number) => `${start}${'0,'.repeat(commas - 1)}0${start === ',' ? '' : ']'}`;
    expect(listOf(list(99_999))).toHaveLength(100_000);
    expect(() => listOf(list(100_000))).toThrow('must have at most 100000 items');
  });

  it('says what would be right of a list', () => {
    expect(() =>
      coerce(
        anArgument('ids', { isArray: true }),
        Array.from({ length: 100_001 }, () => 1),
      ),
    ).toThrow('Argument "ids" must have at most 100000 items, not "[1,1,');
  });
});

describe('deep values', () => {
  const levels = 100_000;
  const text = '['.repeat(levels) + ']'.repeat(levels);
  it('are read and written without overflow', () => {
    const [inner] = listOf(text);
    expect(textOf(inner ?? null)).toBe(text.slice(1, -1));
  });
});
