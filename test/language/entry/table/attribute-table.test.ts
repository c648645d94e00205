import { describe, expect, it } from '@jest/globals';
import { attributeTable, autolink, heading } from '../../../../src/language/entry/index.js';

describe('a table of attributes', () => {
  it('has a row for each attribute, an empty cell for a missing value (D13)', () => {
    const table = attributeTable('Submission results', [
      ['FileName', 'pafish.exe'],
      ['HasErrors', false],
      ['Score', 0],
      ['SSDeep', null],
      ['Tags', undefined],
      ['URL', autolink('https://vmray.example/user/sample/view?id=1')],
    ]);
    expect(table).toBe(
      '### Submission results\n|Attribute|Value|\n|---|---|\n| FileName | pafish.exe |\n| HasErrors | false |\n' +
        '| Score | 0 |\n| SSDeep |  |\n| Tags |  |\n| URL | <https://vmray.example/user/sample/view?id=1> |\n',
    );
  });

  it('has no entries without attributes', () => {
    expect(attributeTable('N', [])).toBe('### N\n**No entries.**\n');
  });
});

describe('autolinks', () => {
  it('are made of http(s) URLs', () => {
    expect(autolink('https://vmray.example/a?b=c&d=%20#e')).toBe('<https://vmray.example/a?b=c&d=%20#e>');
    expect(autolink('HTTP://vmray.example')).toBe('<HTTP://vmray.example>');
  });

  it.each([
    'javascript:alert(1)',
    'ftp://vmray.example',
    'vmray.example',
    'https://',
    ' https://vmray.example',
    'https://vmray.example/a b',
    'https://vmray.example/a\nb',
    'https://vmray.example/\u0000',
    'https://vmray.example/\u202Eexe.a',
    'https://vmray.example/a|b',
    'https://vmray.example/`',
    '',
  ])('are not made of %j', (text) => {
    expect(autolink(text)).toBe(text);
  });

  it.each([
    ['<javascript:alert(1)>', '%3Cjavascript:alert(1)%3E'],
    ['https://vmray.example/><img src=x>', 'https://vmray.example/%3E%3Cimg src=x%3E'],
    ['![x](https://evil.example/leak.png)', '!%5Bx%5D(https://evil.example/leak.png)'],
    ['[https://vmray.example](https://evil.example)', '%5Bhttps://vmray.example%5D(https://evil.example)'],
  ])('are not made of %j, nor is any other link', (text, shown) => {
    expect(autolink(text)).toBe(shown);
  });

  it('are not made of nothing', () => {
    expect(autolink(null)).toBeNull();
    expect(autolink(undefined)).toBeNull();
  });
});

describe('headings', () => {
  it('have their level and stay on one line', () => {
    expect(heading('a\r\n# b')).toBe('### a # b');
    expect(heading('a', 4)).toBe('#### a');
  });
});
