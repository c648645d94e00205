import { describe, expect, it } from '@jest/globals';
import { email } from '../../../../src/playbook/indicators/extraction/email.js';
import { found } from './found.js';

describe('e-mail addresses', () => {
  it.each([
    ['test[@]test.com', ['test@test.com']],
    ['ana(at)corp[.]local', ['ana@corp.local']],
    ['"Ana" <ana.b+c@example.com>, bob@example.com.', ['ana.b+c@example.com', 'bob@example.com']],
    ["O'Neil@x.com 'x@y.com'", ["O'Neil@x.com", 'x@y.com']],
    ['mailto:ana@example.com?subject=x', ['ana@example.com']],
    ['jürgen@übung.de', ['jürgen@übung.de']],
    // Of alphabets without capitals, as words of them stand beside it without a blank.
    ['"あいうえお@example.com"', []],
    ['邮箱ana@example.com', ['ana@example.com']],
  ])('%s', (text, addresses) => {
    expect(found(email, text)).toEqual(addresses);
  });

  it.each([
    'image001.png@01D9AB',
    'x@y.png',
    'x@message.eml',
    '@x.com',
    'x@',
    'x@y',
    'x@y.1',
    'x.@y.com',
    'x@y..com',
    `${'a'.repeat(65)}@x.com`,
    `x@${'a'.repeat(256)}.com`,
  ])('none in %.40s', (text) => {
    expect(found(email, text)).toEqual([]);
  });
});
