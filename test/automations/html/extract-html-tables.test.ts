import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { extractHTMLTables } from '../../../src/automations/html/extract-html-tables.js';
import type { JsonObject } from '../../../src/language/json/json.js';
import { answered } from '../calling.js';

const tables = (html: string, args: JsonObject = {}) =>
  answered(extractHTMLTables, { html, ...args }).entries?.[0]?.EntryContext?.['HTMLTables'];

const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (...rows: readonly string[]) => `<table>${rows.join('')}</table>`;
const head = '<tr><th>A</th><th>B</th></tr>';

describe('ExtractHTMLTables', () => {
  it.each([
    ['a column', table(row('1'), row('2')), ['1', '2']],
    ['pairs', table(row('k', 'v'), row('__proto__', 'w')), JSON.parse('{"k":"v","__proto__":"w"}')],
    [
      'a head',
      table(head, row('1', '2'), row('3', '4')),
      [
        { A: '1', B: '2' },
        { A: '3', B: '4' },
      ],
    ],
    ['no head', table(row('1', '2', '3')), [{ cell0: '1', cell1: '2', cell2: '3' }]],
    ['text with marks in it', table(row('<b>1</b>&amp;<br>2')), ['1&2']],
    ['no end', '<table><tr><td>1', ['1']],
  ])('reads a table of %s', (_, html, expected) => expect(tables(html)).toEqual(expected));

  it('gives one table alone, several as a list, and those that are asked for', () => {
    const html = table(row('1')) + table() + table(row('2'));
    expect(tables(html)).toEqual([['1'], ['2']]);
    expect(tables(html, { indexes: '2' })).toEqual(['2']);
    expect(tables(html, { indexes: [0, '2'] })).toEqual([['1'], ['2']]);
    expect(tables(html, { indexes: '1' })).toBeUndefined();
    expect(tables('no html')).toBeUndefined();
  });

  it('refuses more cells than headers', () => {
    expect(() => tables(table(head, row('1', '2', '3')))).toThrow('more cells than the table has headers, 2');
  });

  it('bounds nesting, and what is looked at again and again', () => {
    expect(() => tables('<div>'.repeat(100_000))).toThrow('nested deeper than 500');
    const nested = `${'<table><tr><td>'.repeat(120)}${'x'.repeat(1_000_000)}`;
    expect(() => tables(nested)).toThrow(/too much text|too many elements/);
  });

  it('never runs what it reads', () => {
    expect(tables(table(row('<script>throw 1</script>'), row('${1}')))).toEqual(['throw 1', '${1}']);
  });

  it('answers to any text', () => {
    const part = fc.constantFrom(
      '<table>',
      '</table>',
      '<tr>',
      '<td>',
      '<th>',
      'x',
      '</td>',
      '<b>',
      '<!--',
      '<svg>',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        try {
          tables(parts.join(''));
        } catch (error) {
          expect(String(error)).toContain('more cells');
        }
      }),
    );
  });
});
