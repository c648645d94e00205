import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BudgetExceeded } from '../../../src/language/expression/budget-exceeded.js';
import { regularExpression } from '../../../src/playbook/values/regular-expression.js';
import { isFound, search } from '../../../src/playbook/values/search.js';

function found(pattern: string, text: string, group = 0): readonly (string | null)[] {
  const groups: (string | null)[] = [];
  const match = search(regularExpression(pattern), text);
  while (match.find()) groups.push(match.group(group) ?? null);
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

describe('search', () => {
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

  it('tells the places as JavaScript counts them, and groups that took no part', () => {
    const match = search(regularExpression('(b)|(c)'), '😀c');
    expect(match.find()).toBe(true);
    expect([match.start(), match.end(), match.group(1) ?? null, match.group(2)]).toEqual([2, 3, null, 'c']);
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
  const tooLong = BudgetExceeded;

  it.each([
    // Each "a" is a match, after which the rest of the text has been searched for "b".
    ['a square of the text', 'a(?:.*[bc])?', 'a'.repeat(20_000)],
    ['more states than can be kept', '[ab]*a[ab]{900}[cd]', `${letters(200_000)}c`],
    ['many groups', '(a?){500}(a){500}[bc]', `${'a'.repeat(20_000)}b`],
  ])('%s', (_, pattern, text) => {
    expect(() => found(pattern, text, pattern.startsWith('(') ? 1 : 0)).toThrow(tooLong);
  });

  it('in a single search', () => {
    expect(() => isFound(regularExpression('[ab]*a[ab]{900}[cd]'), letters(200_000))).toThrow(tooLong);
    expect(isFound(regularExpression('(?i)needle'), `${'hay '.repeat(500_000)}Needle`)).toBe(true);
  });

  it('is not the length of a text alone', () => {
    const page = 'see http://a.example/x?y=1 and more text around it, ünï '.repeat(2000);
    expect(found('https?://[^\\s]+', page)).toHaveLength(2000);
  });
});

describe('regularExpression', () => {
  it.each(['(?:a?){999}'.repeat(30), `(${'a'.repeat(500)}){1000}`, '((a{10}){10}){10}'.repeat(30)])(
    'refuses what would be too large when it is compiled: %#',
    (pattern) => {
      expect(() => regularExpression(pattern)).toThrow('is too large');
    },
  );

  it('refuses long ones, and what is none', () => {
    expect(() => regularExpression('a'.repeat(10_001))).toThrow('is too large');
    expect(() => regularExpression('(')).toThrow('cannot be read');
    expect(regularExpression('ab'.repeat(5000)).programSize()).toBeLessThan(20_000);
  });
});
