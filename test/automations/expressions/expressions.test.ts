import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { boundedExpression } from '../../../src/automations/expressions/bounded-expression.js';
import { isFound } from '../../../src/automations/expressions/is-found.js';
import { matchesIn } from '../../../src/automations/expressions/matches-in.js';
import { programSize } from '../../../src/automations/expressions/program-size.js';
import { regularExpression } from '../../../src/playbook/values/regular-expression.js';

function found(pattern: string, text: string, group = 0): readonly (string | null)[] {
  const groups: (string | null)[] = [];
  for (const match of matchesIn(boundedExpression(pattern), Buffer.from(text)))
    groups.push(match.group(group));
  return groups;
}

/** Random letters, the same every time. */
function letters(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return 'ab'[state % 2];
  }).join('');
}

describe('matchesIn', () => {
  it.each<[string, string, readonly string[]]>([
    ['\\w+', 'one two', ['one', 'two']],
    ['x*', 'axb', ['', 'x', '', '']],
    ['', 'ab', ['', '', '']],
    ['é.', 'éa日é日本', ['éa', 'é日']],
    ['.', '😀a', ['😀', 'a']],
    ['z', 'ab', []],
  ])('%s in %s: %j', (pattern, text, matches) => {
    expect(found(pattern, text)).toEqual(matches);
  });

  it('tells the places in bytes, and groups that took no part', () => {
    const [match] = matchesIn(boundedExpression('(b)|(c)'), Buffer.from('éc'));
    expect([match?.start, match?.end, match?.group(1), match?.group(2)]).toEqual([2, 3, null, 'c']);
  });

  it('finds what JavaScript finds', () => {
    const atom = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\b', '(a)', '(?:b|a)', '^', '$', 'é');
    const repeated = fc.tuple(atom, fc.constantFrom('', '', '+', '?', '{2}')).map((parts) => parts.join(''));
    const pattern = fc.array(repeated, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '😀'), maxLength: 12 });
    fc.assert(
      fc.property(pattern, text, (source, subject) => {
        fc.pre(!/[$^b]{?[+?]|\\b[+?{]|[$^]\{/.test(source) && !(source.includes('\\b') && /é/.test(subject)));
        const expected = [...subject.matchAll(new RegExp(source, 'gu'))].map(([whole]) => whole);
        expect(found(source, subject)).toEqual(expected);
      }),
    );
  });
});

describe('what would take too long', () => {
  const tooLong = 'The regular expression would search for too long';

  it.each([
    // Each "a" is a match, after which the rest of the text has been searched for "b".
    ['a square of the text', 'a(?:.*[bc])?', 'a'.repeat(20_000)],
    ['more states than can be kept', '[ab]*a[ab]{900}[cd]', `${letters(200_000)}c`],
    ['many groups', '(a?){500}(a){500}[bc]', `${'a'.repeat(20_000)}b`],
  ])('%s', (_, pattern, text) => {
    expect(() => found(pattern, text, pattern.startsWith('(') ? 1 : 0)).toThrow(tooLong);
  });

  it('in a single search', () => {
    expect(() => isFound(boundedExpression('[ab]*a[ab]{900}[cd]'), letters(200_000))).toThrow(tooLong);
    expect(isFound(boundedExpression('(?i)needle'), `${'hay '.repeat(500_000)}Needle`)).toBe(true);
  });

  it('is not the length of a text alone', () => {
    const page = 'see http://a.example/x?y=1 and more text around it, ünï '.repeat(2000);
    expect(found('https?://[^\\s]+', page)).toHaveLength(2000);
  });
});

describe('boundedExpression', () => {
  it.each(['(?:a?){999}'.repeat(30), `(${'a'.repeat(500)}){1000}`, '((a{10}){10}){10}'.repeat(30)])(
    'refuses what would be too large when it is compiled: %#',
    (pattern) => {
      expect(() => boundedExpression(pattern)).toThrow('repeats too much');
    },
  );

  it('refuses long ones, and what is none', () => {
    expect(() => boundedExpression('a'.repeat(10_001))).toThrow('has 10001 characters');
    expect(() => boundedExpression('(')).toThrow('cannot be read');
    expect(boundedExpression('ab'.repeat(5000)).programSize()).toBeLessThan(20_000);
  });
});

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
