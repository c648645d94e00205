import { describe, expect, it } from '@jest/globals';
import { regularExpression } from '../../../src/playbook/values/regular-expression.js';
import { ValueError } from '../../../src/playbook/values/value-error.js';

describe('regularExpression', () => {
  it('is compiled once for the same flags', () => {
    expect(regularExpression('a+b')).toBe(regularExpression('a+b', {}));
    expect(regularExpression('a+b')).not.toBe(regularExpression('a+b', { ignoreCase: true }));
  });

  it.each(['(?=a)', '(?!a)', '(?<=a)b', '(a)\\1', '[', 'a{2000}', '*'])('refuses %s', (pattern) => {
    expect(() => regularExpression(pattern)).toThrow(ValueError);
  });

  it.each(['(?i)a', '(?s).', '\\p{L}+', '(?P<name>a)', '(?<name>a)', '[[:alpha:]]', '\\x41'])(
    'reads %s',
    (pattern) => {
      expect(regularExpression(pattern).matcher('aA').find()).toBe(true);
    },
  );

  it('cuts a long pattern in its message', () => {
    expect(() => regularExpression(`[${'a'.repeat(5000)}`)).toThrow(
      /^The regular expression "\[a{99}" cannot be read: /,
    );
  });
});
