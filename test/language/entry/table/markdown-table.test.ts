import { describe, expect, it } from '@jest/globals';
import { MissingTableHeaders, markdownTable } from '../../../../src/language/entry/index.js';
import type { Json } from '../../../../src/language/json/json.js';

function rowsOf(rows: Json): readonly string[] {
  return markdownTable({ title: '', rows }).split('\n').slice(2, -1);
}

describe('the frame of a table', () => {
  it('has a heading, a header row without blanks, and rows with blanks', () => {
    expect(markdownTable({ title: 'Hashes', rows: [{ MD5: 'd4', Size: 0 }] })).toBe(
      '### Hashes\n|MD5|Size|\n|---|---|\n| d4 | 0 |\n',
    );
  });

  it('says when there are no entries, with title and metadata before', () => {
    for (const rows of [undefined, null, [], {}, '', 0, false, { k: [] }]) {
      expect(markdownTable({ title: 'N', rows, metadata: 'meta' })).toBe('### N\nmeta\n**No entries.**\n');
    }
  });

  it('keeps a title of several lines in its heading', () => {
    expect(markdownTable({ title: 'of evil.exe\r\n# Verdict\rClean\n', rows: [] })).toBe(
      '### of evil.exe # Verdict Clean \n**No entries.**\n',
    );
  });

  it('closes a header that ends in a backslash', () => {
    expect(markdownTable({ title: '', rows: [{ 'a\\': 1, b: 2 }] })).toBe('|a\\ |b|\n|---|---|\n| 1 | 2 |\n');
  });
});

describe('columns', () => {
  it('are the members of the first row by code point, unless that is not wanted', () => {
    const rows = [{ b: 1, '\u{1F600}': 2, B: 3, '\uFFFD': 4 }];
    expect(markdownTable({ title: '', rows })).toContain('|B|b|\uFFFD|\u{1F600}|\n');
    expect(markdownTable({ title: '', rows, sortHeaders: false })).toContain('|b|\u{1F600}|B|\uFFFD|\n');
  });

  it('stand in the given order, missing ones empty', () => {
    const table = markdownTable({ title: '', rows: [{ a: 1, b: 2 }, { c: 3 }], headers: ['b', 'zz', 'a'] });
    expect(table).toBe('|b|zz|a|\n|---|---|---|\n| 2 |  | 1 |\n|  |  |  |\n');
  });

  it('are escaped after their transform', () => {
    const table = markdownTable({ title: '', rows: [{ a: 1 }], headerTransform: () => 'x|\ny' });
    expect(table).toBe('|x\\|<br>y|\n|---|\n| 1 |\n');
  });

  it('that hold nothing are left out on demand; 0 and false are something', () => {
    const rows = [{ a: null, b: '', c: [], d: {}, e: 0, f: false, g: '' }, { g: 'x' }];
    expect(markdownTable({ title: '', rows, removeNull: true })).toBe(
      '|e|f|g|\n|---|---|---|\n| 0 | false |  |\n|  |  | x |\n',
    );
    expect(markdownTable({ title: '', rows, headers: ['a', 'b'], removeNull: true })).toBe(
      '**No entries.**\n',
    );
  });

  it('are read from the row itself, not from what every object inherits', () => {
    const rows: Json = JSON.parse('[{"__proto__": "p", "constructor": "c"}, {}]');
    expect(markdownTable({ title: '', rows })).toBe(
      '|__proto__|constructor|\n|---|---|\n| p | c |\n|  |  |\n',
    );
    expect(markdownTable({ title: '', rows: ['v'], headers: '__proto__' })).toBe(
      '|__proto__|\n|---|\n| v |\n',
    );
  });

  it('need a name for plain values', () => {
    expect(() => markdownTable({ title: 'Jobs', rows: ['x'] })).toThrow(MissingTableHeaders);
    expect(() => markdownTable({ title: 'Jobs', rows: ['x'] })).toThrow(/"Jobs".*needs a header/);
    expect(markdownTable({ title: '', rows: ['x', { y: 1 }], headers: ['H', 'I'] })).toBe(
      '|H|\n|---|\n| x |\n| y: 1 |\n',
    );
  });

  it('take a plain value among objects into the first column', () => {
    expect(markdownTable({ title: '', rows: [{ a: 1, b: 2 }, 'lost?', null] })).toBe(
      '|a|b|\n|---|---|\n| 1 | 2 |\n| lost? |  |\n|  |  |\n',
    );
  });
});

describe('cells', () => {
  it('show scalars as JSON, null and absent ones as nothing (D27)', () => {
    expect(rowsOf([{ a: true, b: null, c: 1.0, d: 1.5, e: 0, f: '', g: false, h: 1e21 }])).toEqual([
      '| true |  | 1 | 1.5 | 0 |  | false | 1e+21 |',
    ]);
  });

  it('show the items of a list in the recorded words', () => {
    expect(rowsOf([{ a: ['x', 1, null, true], b: [], c: [{ k: 'v', n: null }] }])).toEqual([
      "| x,<br>1,<br>None,<br>True |  | {'k': 'v', 'n': None} |",
    ]);
    expect(
      rowsOf([{ a: [['x', false], { y: "it's" }, ['both \' and "'], ['\\ \t\u00a0\u0001\u200b\u{e0001}']] }]),
    ).toEqual([
      `| ['x', False],<br>{'y': "it's"},<br>['both \\' and "'],<br>['\\\\ \\t\\xa0\\x01\\u200b\\U000e0001'] |`,
    ]);
  });

  it('show the members of an object a line each, deeper ones as JSON', () => {
    expect(rowsOf([{ a: { x: 1, y: [1, 2], z: null, t: true, d: { q: 'é', l: [1, 'a'] } }, b: {} }])).toEqual(
      ['| x: 1<br>y: 1,<br>2<br>z: null<br>t: true<br>d: {"q": "é", "l": [1, "a"]} |  |'],
    );
  });

  it('escape line breaks, pipes and backticks, and nothing else', () => {
    expect(rowsOf([{ a: '1|2`3*_\r\n4\r5\n6', b: '<b>\\|\u2028' }])).toEqual([
      '| 1\\|2\\`3*_<br>4<br>5<br>6 | <b>\\\\|\u2028 |',
    ]);
  });

  it('end in an ellipsis where values are nested too deep', () => {
    let value: Json = 'bottom';
    for (let level = 0; level < 100_000; level += 1) value = level % 2 === 0 ? [value] : { k: value };
    for (const options of [
      {},
      { urlKeys: 'u' },
      { autoJson: true },
      { autoJson: { keys: ['no'], searchNested: true } },
    ]) {
      const table = markdownTable({ title: '', rows: [{ list: [value], object: { k: value } }], ...options });
      expect(table).not.toContain('bottom');
      expect(table.length).toBeLessThan(4000);
    }
    expect(rowsOf([{ a: [value] }])[0]).toContain('…');
    expect(rowsOf([{ a: { k: value } }])[0]).toContain('…');
  });

  it('become links under the keys that hold URLs, at any depth', () => {
    const rows = [{ u: 'http://a/b|c', l: ['x', 'y'], n: null, e: {}, o: { u: 'z', v: 1 } }];
    expect(markdownTable({ title: '', rows, urlKeys: ['u', 'l', 'n', 'e'] })).toBe(
      '|e|l|n|o|u|\n|---|---|---|---|---|\n' +
        '|  | [x](x),<br>[y](y) |  | u: [z](z)<br>v: 1 | [http://a/b\\|c](http://a/b\\|c) |\n',
    );
  });

  it.each([
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['javascript&#58;alert(1)', 'javascript&#58;alert(1)'],
    [' javascript:alert(1)', ' javascript:alert(1)'],
    ['data:text/html,<script>', 'data:text/html,%3Cscript%3E'],
    ['http://a) ![x](http://b', 'http://a) !%5Bx%5D(http://b'],
    ['http://a\n[x]: http://b', 'http://a<br>%5Bx%5D: http://b'],
    ['https://a/(b)', '[https://a/(b)](https://a/%28b%29)'],
  ])('lead nowhere but to http(s): %j', (url, cell) => {
    expect(markdownTable({ title: '', rows: [{ u: url }], urlKeys: 'u' })).toBe(`|u|\n|---|\n| ${cell} |\n`);
  });

  it('become dates in UTC where they are milliseconds', () => {
    const rows = [{ a: 1575583592000, b: ' 1575583592999 ', c: 'bad', d: null, e: -1, f: 1e300, g: true }];
    expect(markdownTable({ title: '', rows, dateFields: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] })).toContain(
      '| 2019-12-05 22:06:32 | 2019-12-05 22:06:32 | bad |  | 1969-12-31 23:59:59 | 1e+300 | true |',
    );
  });
});

describe('outlines', () => {
  const nested = { x: 1, y: { z: 'q', w: ['p', 'r'] } };
  const cell = (value: Json, transform = {}) =>
    markdownTable({ title: '', rows: [{ a: value }], autoJson: transform })
      .split('\n')[2]
      ?.slice(2, -2);

  it('show keys in bold, a level of indentation for each step', () => {
    expect(cell(nested)).toBe('***x***: 1<br>**y**:<br>\t***z***: q<br>\t**w**:<br>\t\t***values***: p, r');
    expect(cell([{ k: 1, m: 2 }, { k: 3 }])).toBe('**-**\t***k***: 1<br>\t***m***: 2<br>**-**\t***k***: 3');
    expect(cell([])).toBe('***values***: ');
    expect(cell('text')).toBe('text');
  });

  it('lose no plain value', () => {
    expect(cell([1, null, 'a'])).toBe('***values***: 1, None, a');
    expect(cell([{ k: 1 }, 5])).toBe('**-**\t***k***: 1<br>**-**\t***value***: 5');
    expect(cell(5)).toBe('5');
    expect(cell(5, { omitScalars: true })).toBe('');
  });

  it('keep only what is asked for, at the top or anywhere', () => {
    expect(cell(nested, { keys: ['x'] })).toBe('***x***: 1');
    expect(cell(nested, { keys: ['z'] })).toBe('');
    expect(cell(nested, { keys: ['z', 'w'], searchNested: true })).toBe(
      '**y**:<br>\t***z***: q<br>\t**w**:<br>\t\t***values***: p, r',
    );
  });

  it('go by column, the others are flat', () => {
    const table = markdownTable({
      title: '',
      rows: [{ a: nested, b: { x: 1 }, c: { x: 1 } }],
      jsonTransform: { a: { keys: ['x'] }, b: { format: (value) => `<${JSON.stringify(value)}|` } },
    });
    expect(table).toContain('| ***x***: 1 | <{"x":1}\\| | x: 1 |');
  });
});
