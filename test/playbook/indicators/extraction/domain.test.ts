import { describe, expect, it } from '@jest/globals';
import { domain } from '../../../../src/playbook/indicators/extraction/domain.js';
import { found } from './found.js';

describe('domains', () => {
  it.each([
    ['https://www.exit.com\ntrump@usa.com', ['www.exit.com', 'usa.com']],
    ['WWW.Example.COM, evil[.]co[.]uk.', ['www.example.com', 'evil.co.uk']],
    ['пример.рф and www.übung.de', ['пример.рф', 'www.übung.de']],
    ['xn--bcher-kva.xn--p1ai', ['xn--bcher-kva.xn--p1ai']],
    ['http%3A%2F%2Fwww.example.com%2Fx', ['www.example.com']],
    ['https-3A__www.example.com_path', ['www.example.com']],
    ['a.com..b.com', ['a.com', 'b.com']],
  ])('%s', (text, names) => {
    expect(found(domain, text)).toEqual(names);
  });

  it.each([
    'none.zip',
    'test.notexist',
    'com',
    '.com',
    'john.me@',
    '1.2.3.4',
    '-a.com',
    `${'a'.repeat(64)}.com`,
    `${'a.'.repeat(130)}com`,
  ])('none in %.40s', (text) => {
    expect(found(domain, text)).toEqual([]);
  });
});
