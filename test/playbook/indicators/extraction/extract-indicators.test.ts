import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Json } from '../../../../src/language/json/json.js';
import {
  extractIndicators,
  indicatorIn,
  indicatorKinds,
} from '../../../../src/playbook/indicators/extraction/extract-indicators.js';
import { refang } from '../../../../src/playbook/indicators/extraction/refang.js';
import { searchedText } from '../../../../src/playbook/indicators/extraction/searched-text.js';

const byType = (text: string) =>
  Object.fromEntries(extractIndicators(text).map(({ kind, values }) => [kind.type, values]));

describe('the indicators in a text', () => {
  it('are found of each kind on its own, each once', () => {
    expect(byType('http://1.1.1.1/a.com CVE-2021-44228 ana@b.com a.com A.com')).toEqual({
      IP: ['1.1.1.1'],
      URL: ['http://1.1.1.1/a.com'],
      Domain: ['a.com', 'b.com'],
      Email: ['ana@b.com'],
      CVE: ['CVE-2021-44228'],
    });
  });

  it('are at most ten thousand of a kind', () => {
    const many = Array.from({ length: 10_050 }, (_, index) => `CVE-2021-${10_000 + index}`).join(' ');
    const [found] = extractIndicators(many);
    expect(found?.values).toHaveLength(10_000);
    expect(found?.isCut).toBe(true);
  });

  const pieces = fc.constantFrom(
    ...[
      'http://',
      'hxxp[:]//',
      'a',
      'é',
      '.',
      '[.]',
      '@',
      '(at)',
      '1.2.3.4',
      '1',
      ':',
      '/',
      '//',
      '%41',
      '%',
      ',',
    ],
    ...[
      ')',
      ' ',
      '\n',
      '"',
      'com',
      'www.x.org',
      'f'.repeat(32),
      'CVE-2021-44228',
      '2001:db8::1',
      '/24',
      '?u=',
      '-',
      '_',
    ],
    ...['\u{1f600}', '\ud800', '\0', '](', 'https://x.safelinks.protection.outlook.com/?url=', '__'],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  );

  it('are looked for without ever failing, and stand in the text, defanged or in other case', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const plain = refang(text).toLowerCase();
        for (const { kind, values } of extractIndicators(text))
          for (const value of values) {
            expect(value).not.toBe('');
            // A URL is made plain beyond that.
            if (kind.type !== 'URL') expect(plain).toContain(value.toLowerCase());
          }
      }),
      { numRuns: 500 },
    );
  });

  it('of URLs hold nothing that would end them or hide something', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const value of byType(text)['URL'] ?? []) expect(value).not.toMatch(/[\s"<>\p{Cc}]/u);
      }),
      { numRuns: 500 },
    );
  });

  it('are found again where they stand alone', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { kind, values } of extractIndicators(text))
          if (kind.type !== 'URL')
            for (const value of values) expect(byType(` ${value} `)[kind.type]).toContain(value);
      }),
    );
  });

  it.each([
    'a.',
    '1.',
    ':a',
    'http://',
    'http://a,',
    '@a',
    'a@b.cd ',
    '%41',
    'f',
    '[.]',
    '1.1.1.1/',
    '](',
    '-',
  ])('take no time that grows faster than a text of %j', (piece) => {
    // A quadratic search of so many characters would not end within the time of a test.
    expect(() => extractIndicators(piece.repeat(300_000 / piece.length))).not.toThrow();
  });

  it('have one context key and one member of it for each kind', () => {
    for (const kind of indicatorKinds)
      expect(Object.values(kind.contextOf('x'.repeat(32)))).toEqual(['x'.repeat(32)]);
  });
});

describe('what a value is as a whole', () => {
  it.each([
    ['http://a.com/x', 'URL'],
    ['a.com/b', 'URL'],
    ['A.com', 'Domain'],
    ['1.1.1[.]1', 'IP'],
    ['1.1.1.0/24', 'CIDR'],
    ['2001:db8::1', 'IPv6'],
    ['2001:db8:0:1::/64', 'IPv6CIDR'],
    ['d41d8cd98f00b204e9800998ecf8427e', 'File'],
    ['ana@b.com', 'Email'],
    ['CVE-2021-44228', 'CVE'],
  ])('%s is %s', (value, type) => {
    expect(indicatorIn(value)?.kind.type).toBe(type);
  });

  it.each(['foo', 'see a.com', '', 'see http://a.com'])('%j is none', (value) => {
    expect(indicatorIn(value)).toBeUndefined();
  });
});

describe('the text of a value', () => {
  it('has names and texts in lines of their own', () => {
    expect(searchedText({ a: 'x"y', b: [1, null, { c: true }] }).text).toBe('a\nx"y\nb\n1\nc\ntrue');
  });

  it('is read to any depth, and up to a length', () => {
    let deep: Json = '1.1.1.1';
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(searchedText(deep).text).toBe('1.1.1.1');
    expect(searchedText('x'.repeat(5_000_001))).toMatchObject({ isCut: true });
    expect(searchedText(Array.from({ length: 20 }, () => 'x'.repeat(1_000_000))).isCut).toBe(true);
  });
});
