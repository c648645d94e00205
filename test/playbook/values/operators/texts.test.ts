import { describe, expect, it } from '@jest/globals';
import { ValueError } from '../../../../src/playbook/values/value-error.js';
import { holds } from '../surroundings.js';
import { describeOperators } from './tables.js';

describeOperators({
  isEqualString: [
    ['a', 'a', true],
    ['a', 'A', false],
    ['a', 'A', true, true],
    [2, '2', true],
    [2.0, '2', true],
    [true, 'true', true],
    ['', '', true],
    [['a', 'b'], 'b', true],
    [['a', 'b'], 'c', false],
    [[], '', false],
    ['a,b', ['a', 'b'], true],
    [null, '', false],
  ],
  isNotEqualString: [
    ['a', 'b', true],
    ['a', 'a', false],
    ['a', 'A', false, true],
    [['a', 'b'], 'a', true],
    [['a'], 'a', false],
    [null, 'a', true],
  ],
  containsString: [
    ['haystack', 'sta', true],
    ['haystack', 'STA', false],
    ['haystack', 'STA', true, true],
    [['one', 'two'], 'w', true],
    [443, '44', true],
    [null, 'a', false],
  ],
  notContainsString: [
    ['haystack', 'x', true],
    ['haystack', 'hay', false],
    [['hay', 'straw'], 'hay', true],
    [['hay'], 'HAY', false, true],
    [null, 'a', true],
  ],
  startWith: [
    ['alert-1', 'alert', true],
    ['alert', 'alert-1', false],
    ['Alert', 'alert', true, true],
    [null, 'a', false],
  ],
  endWith: [
    ['a.exe', '.exe', true],
    ['a.exe', 'a', false],
    ['a.EXE', '.exe', true, true],
  ],
  notStartWith: [
    ['alert', 'x', true],
    ['alert', 'al', false],
    [null, 'a', true],
  ],
  notEndWith: [
    ['a.exe', '.dll', true],
    ['a.exe', '.exe', false],
    ['a.exe', '.EXE', false, true],
    [null, 'a', true],
  ],
  match: [
    ['abc123', '\\d+', true],
    ['abc', '^\\d+$', false],
    ['ABC', 'abc', false],
    ['ABC', 'abc', true, true],
    ['ABC', '(?i)abc', true],
    [['x', 'y1'], '\\d', true],
    [null, '.*', false],
  ],
  stringHasLength: [
    ['abcd', '4', true],
    ['abcd', 5, false],
    [12345, 5, true],
    ['', '0', true],
    ['abcd', 'four', false],
    [null, 0, false],
  ],
  isTrue: [
    [true, null, true],
    ['TRUE', null, true],
    ['yes', null, false],
    [1, null, false],
    [[false, true], null, true],
    [null, null, false],
  ],
  isFalse: [
    [false, null, true],
    [' False ', null, true],
    [0, null, false],
    ['', null, false],
    [null, null, false],
  ],
});

describe('what is no text', () => {
  it.each(['isEqualString', 'containsString', 'startWith', 'match', 'stringHasLength'])(
    '%s fails for an object',
    (name) => {
      expect(() => holds(name, { a: 1 }, 'a')).toThrow(
        new ValueError('A text is needed, and {"a":1} is an object.'),
      );
    },
  );

  it('is a pattern that RE2 cannot read, and what it cannot read is told', () => {
    expect(() => holds('match', 'a', '(?=a)')).toThrow(
      /The regular expression "\(\?=a\)" cannot be read: .*\(\?=/,
    );
  });

  it('takes no time that explodes', () => {
    expect(holds('match', `${'a'.repeat(50_000)}b`, '^(a+)+$')).toBe(false);
  });
});
