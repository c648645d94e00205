import { describe, expect, it } from '@jest/globals';
import { isUrlPartOfDomain } from '../../../src/automations/urls/is-url-part-of-domain.js';
import { answered } from '../calling.js';

const internal = (domains: string, urls: string) => {
  const found = answered(isUrlPartOfDomain, { domains, urls }).entries?.[0]?.EntryContext?.[
    'IsUrlPartOfDomain'
  ];
  return Array.isArray(found) ? found.map(({ IsInternal }) => IsInternal) : found;
};

describe('IsUrlPartOfDomain', () => {
  it('knows hosts below a domain, as the public test has them', () => {
    const urls = 'md.example.com,http://example.com,www.example.com,example.com,www.example.com/index.html';
    expect(internal('example.com,example.com', urls)).toEqual([true, true, true, true, true]);
    expect(internal('example.com', 'notexample.com')).toEqual([false]);
  });

  it('is not deceived by what only looks like it', () => {
    const urls = 'http://example.com.evil.org,http://example.com@evil.org/,http://evil.org/example.com,::';
    expect(internal('Example.COM', urls)).toEqual([false, false, false, false]);
    expect(internal('example.com,b.org', 'x@EXAMPLE.com')).toEqual([true, false]);
  });
});
