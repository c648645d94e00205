import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { getServerURL } from '../../../src/automations/urls/get-server-url.js';
import { unEscapeURLs } from '../../../src/automations/urls/unescape-urls.js';
import { unescapedUrl } from '../../../src/automations/urls/unescaped-url.js';
import type { Json } from '../../../src/language/json/json.js';
import { answered } from '../calling.js';

const safe = 'emea01.safelinks.protection.outlook.com/?url=https%3A%2F%2Ftwitter.com%2FA';
const defence = 'https://urldefense.proofpoint.com/v2/url?u=http-3A__go.a.com_y4w&d=DwMFaQ&e=';
const defence3 = 'https://urldefense.com/v3/__http:/www.a.com__;!83Wvu$';

describe('a URL without what makes it harmless', () => {
  it.each([
    [`https://${safe}&data=02|01||cb&reserved=0`, 'https://twitter.com/A'],
    [safe, 'https://twitter.com/A'],
    [`https://${safe.replace('?url', '?a=b&url')}`, 'https://twitter.com/A'],
    [
      'https://x.safelinks.protection.outlook.com/?data=1',
      'https://x.safelinks.protection.outlook.com/?data=1',
    ],
    [defence, 'http://go.a.com/y4w'],
    [defence.replace('/v2/', '/v1/'), 'http://go.a.com/y4w'],
    [
      'https://urldefense.proofpoint.com/v2/url?u=http-3A__a.com_t.php-3Fr-3D1-26x-3Db-23y-40z&d=1',
      'http://a.com/t.php?r=1&x=b#y@z',
    ],
    [
      'https://urldefense.proofpoint.com/v2/url?u=http-3A__a.com_-FF-zz&d=1',
      'https://urldefense.proofpoint.com/v2/url?u=http-3A__a.com_-FF-zz&d=1',
    ],
    [defence3, 'http://www.a.com'],
    [defence3.replace('.com/v3', '.us/v3'), 'http://www.a.com'],
    [defence3.replace('http:/', 'https://'), 'https://www.a.com'],
    ['https://urldefense.com/v3/__https://www.a.com', 'https://www.a.com'],
    ['hxxps://www[.]demisto[.]com', 'https://www.demisto.com'],
    ['hxxp://a[.]com', 'http://a.com'],
    ['meow://a.com', 'http://a.com'],
    ['meows://www[.]demisto.com', 'https://www.demisto.com'],
    ['HTTPS://autodesk.com/POSTSTUFF', 'https://autodesk.com/POSTSTUFF'],
    ['http:\\\\example.com', 'http://example.com'],
    ['http:\\example.com', 'http://example.com'],
    ['http:/example.com', 'http://example.com'],
    ['http:example.com', 'http://example.com'],
    ['http://a.com/?x=1&amp;y=2', 'http://a.com/?x=1&y=2'],
    ['a.com', 'http://a.com'],
    ['ftp://a.com', 'ftp://a.com'],
    ['http://a.com/?u=http://b.com', 'http://a.com/?u=http://b.com'],
    // Not the host of Microsoft: what it leads to is not what the parameter says.
    [`http://evil.example/${safe}`, `http://evil.example/${safe}`],
    ['', 'http://'],
  ])('%s', (url, expected) => {
    expect(unescapedUrl(url)).toBe(expected);
  });

  it('changes no plain URL', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
        fc.pre(!url.includes('&amp;') && !url.includes('[.]'));
        expect(unescapedUrl(url)).toBe(url);
      }),
    );
  });
});

describe('UnEscapeURLs', () => {
  const contents = (input: Json) =>
    answered(unEscapeURLs, { input }).entries?.map((entry) => [entry.Contents, entry.EntryContext]);

  it('makes an entry of each, and no context', () => {
    const expected = [
      ['https://twitter.com/A', undefined],
      ['http://go.a.com/y4w', undefined],
    ];
    expect(contents(`${safe}, ${defence}`)).toEqual(expected);
    expect(contents([safe, defence])).toEqual(expected);
    expect(contents(JSON.stringify([safe, defence]))).toEqual(expected);
    expect(contents('')).toEqual([]);
  });

  it('takes no more than it can make entries of', () => {
    expect(() => contents(Array.from({ length: 10_001 }, () => 'a'))).toThrow('"input" has 10001 items');
  });
});

describe('GetServerURL', () => {
  it.each([
    ['https://soar.example:8443', { Scheme: 'https', Host: 'soar.example', Port: 8443 }],
    ['https://soar.example/acc_one', { Scheme: 'https', Host: 'soar.example', Port: null }],
    ['http://10.0.0.1:80/', { Scheme: 'http', Host: '10.0.0.1', Port: 80 }],
    ['https://[::1]:443', { Scheme: 'https', Host: '[::1]', Port: 443 }],
  ])('%s', (server, parts) => {
    expect(answered(getServerURL, {}, { root: { demistoUrls: { server } } }).entries).toEqual([
      expect.objectContaining({ Contents: server, EntryContext: { ServerURL: { ...parts, URL: server } } }),
    ]);
  });

  it('fails where the server does not know it', () => {
    for (const root of [{}, { demistoUrls: {} }, { demistoUrls: { server: '' } }])
      expect(() => answered(getServerURL, {}, { root })).toThrow('does not know its own URL');
    expect(() => answered(getServerURL, {}, { root: { demistoUrls: { server: 'soar' } } })).toThrow(
      '"soar" is no URL of a server.',
    );
  });
});
