import { describe, expect, it } from '@jest/globals';
import { isUrl, url } from '../../../../src/playbook/indicators/extraction/url.js';
import { found } from './found.js';

describe('URLs', () => {
  it.each([
    [
      'http://cve.mitre.org/cgi-bin/cvename.cgi?name=CVE-2008-2540',
      ['http://cve.mitre.org/cgi-bin/cvename.cgi?name=CVE-2008-2540'],
    ],
    ['hxxps[:]//evil[.]com/a?b=c', ['https://evil.com/a?b=c']],
    ['meow://evil.com meows://evil.com', ['http://evil.com', 'https://evil.com']],
    ['sftp://a.com/x FTP://b.com/y', ['sftp://a.com/x', 'ftp://b.com/y']],
    ['http:\\\\a.com/x http:/b.com http:////c.com', ['http://a.com/x', 'http://b.com', 'http://c.com']],
    ['(see http://x.org/a.)', ['http://x.org/a']],
    ['"http://a.com/x","http://b.com/y"', ['http://a.com/x', 'http://b.com/y']],
    ['http://a.com/x,http://b.com/y;http://c.com', ['http://a.com/x', 'http://b.com/y', 'http://c.com']],
    ['[http://a.com/x](http://a.com/x)', ['http://a.com/x']],
    ['<a href="http://a.com/x?y=1&amp;z=2">', ['http://a.com/x?y=1&z=2']],
    ['example.com/path and 1.2.3.4/path', ['example.com/path', '1.2.3.4/path']],
    ['example.com:8443/login', ['example.com:8443/login']],
    ['http://localhost:8080/x', ['http://localhost:8080/x']],
    ['www.evilö.tld/evil.aspx', ['www.evilö.tld/evil.aspx']],
    ['(www[.]evil.tld:443/path)', ['www.evil.tld:443/path']],
    ['WWW.evil.com/x', ['WWW.evil.com/x']],
    ['http://www.evil.com/www.evil.com/x', ['http://www.evil.com/www.evil.com/x']],
    ['http://_23_11.a.com/x', ['http://_23_11.a.com/x']],
    ['http://a_b.a.com./#x', ['http://a_b.a.com']],
    ['http://a.com.:80/x;http://b.com', ['http://a.com', 'http://b.com']],
    ['http://1:1@a.com/x', ['http://1:1@a.com/x']],
    ['http://[2001:db8::1]:80/x', ['http://[2001:db8::1]:80/x']],
    ['http://a.com/%41%2Fb', ['http://a.com/A/b']],
    ['http://a.com/%20x%zz%ff', ['http://a.com/%20x%zz%ff']],
    ['https://a.com/?to=https%3A%2F%2Fb.com%2Fx', ['https://a.com/?to=https://b.com/x', 'https://b.com/x']],
    [
      'https://nam02.safelinks.protection.outlook.com/?url=http%3A%2F%2Fwww.test.com%2Fx&amp;data=02',
      ['http://www.test.com/x'],
    ],
    [
      'https://urldefense.proofpoint.com/v2/url?u=https-3A__www.example.com_path&d=D',
      ['https://www.example.com/path'],
    ],
    ['https://urldefense.com/v3/__https:/example.com/a?b__;!!x!y$', ['https://example.com/a?b']],
    [
      'https://nam02.safelinks.protection.outlook.com/?data=02',
      ['https://nam02.safelinks.protection.outlook.com/?data=02'],
    ],
  ])('%s', (text, urls) => {
    expect(found(url, text)).toEqual(urls);
  });

  it.each([
    'example.com',
    '10.0.0.0/8',
    'ana@example.com/x',
    'ana@www.example.tld/x',
    'www.evil.tld',
    'awww.evil.tld/x',
    'www./x',
    'http://3628126748',
    'http://3628126748:80/x',
    '(http://3628126748).',
    'http://.a.com',
    '/usr/lib/thing.so/x',
    'http://',
    'xhttp://a',
    'and/or',
    `http://a.com/${'x'.repeat(5000)}`,
  ])('none in %.60s', (text) => {
    expect(found(url, text)).toEqual([]);
  });

  it('does not give a reader what an escape hides', () => {
    expect(found(url, 'http://a.com/%E2%80%AEgpj.exe')).toEqual(['http://a.com/%E2%80%AEgpj.exe']);
    const wrapped = 'https://x.safelinks.protection.outlook.com/?url=http%3A%2F%2Fa.com%0Ab';
    expect(found(url, wrapped)).toEqual([expect.stringContaining('safelinks'), 'http://a.com%0Ab']);
  });

  it('knows a whole one', () => {
    expect(isUrl('http://a.com/x')).toBe(true);
    expect(isUrl('see http://a.com/x')).toBe(false);
    expect(isUrl('a.com')).toBe(false);
  });
});
