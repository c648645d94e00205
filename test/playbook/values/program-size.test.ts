import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { programSize } from '../../../src/playbook/values/program-size.js';
import { regularExpression } from '../../../src/playbook/values/regular-expression.js';

describe('programSize', () => {
  it.each([
    'a',
    '',
    '[^]a]+',
    '[[:alpha:]]{7}',
    '\\Qa{3}\\E',
    'a{,3}',
    'a{x}',
    'a{0}',
    '(?P<n>a|b{3}){4}',
    '\\){3}',
    '[){3}]',
    'a{5,}',
    '{2}',
  ])('is not less than the real one: %s', (pattern) => {
    expect(programSize(pattern)).toBeGreaterThanOrEqual(real(pattern));
  });

  it('is not less than the real one, nor many times as large', () => {
    const part = fc.letrec<{ any: string; repeated: string; group: string; leaf: string }>((tie) => ({
      any: fc.oneof({ maxDepth: 4 }, tie('leaf'), tie('repeated'), tie('group')),
      leaf: fc.constantFrom('a', '.', '[a-c]', '\\d', '\\(', '^', 'ab', 'a|b', '[\\]]', '\\{'),
      repeated: fc
        .tuple(tie('any'), fc.constantFrom('*', '+', '?', '{3}', '{2,5}', '{4,}', '{0}'))
        .map(([inner, times]) => `(?:${inner})${times}`),
      group: fc.tuple(tie('any'), tie('any')).map(([one, other]) => `(${one}|${other})`),
    }));
    fc.assert(
      fc.property(part.any, (pattern) => {
        expect(programSize(pattern)).toBeGreaterThanOrEqual(real(pattern));
      }),
    );
    expect(programSize('https?://[\\w.-]+(?:/[^\\s"<>]*)?')).toBeLessThan(60);
  });
});

/** 0 for what is no expression. */
function real(pattern: string): number {
  try {
    return regularExpression(pattern).programSize();
  } catch {
    return 0;
  }
}
