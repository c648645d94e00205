import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { autolink, escapeCell, heading, markdownTable } from '../../../../src/language/entry/index.js';
import type { Json } from '../../../../src/language/json/json.js';

/** Texts full of what could break a table, and any other text. */
const hostileText = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        '|',
        '\\',
        '`',
        '\n',
        '\r',
        '\r\n',
        ' ',
        '\t',
        '#',
        '-',
        '<br>',
        'a',
        '\u2028',
        '$&',
        '*',
        '&#27;',
        '&#124;',
        '<a>',
        '![x](http://a)',
        '[x]: http://a',
        '```',
        ' #',
      ),
    )
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

/** The documented inverse of the escaping: one backslash goes before each pipe and each backtick. */
function unescapeCell(text: string): string {
  return text.replace(/\\([|`])/g, '$1');
}

function withBreaks(text: string): string {
  return text.replace(/\r\n|\r|\n/g, '<br>');
}

/** Cells are parted by a pipe without a backslash right before it, and have a blank on either side. */
function cellsOf(row: string): readonly string[] {
  const inner = row.split(/(?<!\\)\|/).slice(1, -1);
  return inner.map((cell) => unescapeCell(cell.replace(/^ /, '').replace(/ $/, '')));
}

describe('hostile values in a table', () => {
  it('are read back from a cell as they were, but for the kind of line break', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const cell = escapeCell(text);
        expect(cell).not.toMatch(/[\r\n]|(?<!\\)[|`]/);
        expect(unescapeCell(cell)).toBe(withBreaks(text));
      }),
    );
  });

  it('make as many rows and cells as there are values', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostileText, hostileText, hostileText), { minLength: 1 }), (values) => {
        const rows = values.map(([a, b, c]) => ({ a, b, c }));
        const lines = markdownTable({ title: 'N', rows }).split('\n');
        expect(lines.slice(0, 3)).toEqual(['### N', '|a|b|c|', '|---|---|---|']);
        expect(lines.at(-1)).toBe('');
        expect(lines.slice(3, -1).map(cellsOf)).toEqual(values.map((row) => row.map(withBreaks)));
      }),
    );
  });

  it('make the same table for a markdown parser, title and headers included', () => {
    const parser = new MarkdownIt();
    fc.assert(
      fc.property(
        hostileText,
        hostileText,
        hostileText,
        fc.array(hostileText, { minLength: 1 }),
        (title, one, two, values) => {
          fc.pre(title !== '');
          const rows = values.map((value) => ({ one: value, two: value }));
          const headers = { one, two };
          const table = markdownTable({
            title,
            rows,
            headers: ['one', 'two'],
            headerTransform: (header) => (header === 'one' ? headers.one : headers.two),
          });
          const tokens = parser.parse(table, {}).map((token) => token.type);
          const count = (type: string) => tokens.filter((token) => token === type).length;
          expect(tokens.slice(0, 4)).toEqual(['heading_open', 'inline', 'heading_close', 'table_open']);
          expect(tokens.at(-1)).toBe('table_close');
          expect([count('th_open'), count('tr_open'), count('td_open')]).toEqual([
            2,
            values.length + 1,
            2 * values.length,
          ]);
        },
      ),
    );
  });

  it('are read back by a markdown parser as the cells and the title that they were', () => {
    const parser = new MarkdownIt();
    // A reader takes away the backslash before a pipe, not that before a backtick, and has another sign for NUL.
    const asRead = (text: string) =>
      withBreaks(text).replaceAll('`', '\\`').replaceAll('\u0000', '\ufffd').trim();
    // Blanks around a title, and number signs at its end, are not shown.
    const letters = (text: string) => text.replaceAll('\u0000', '\ufffd').replace(/[\s#]/g, '');
    fc.assert(
      fc.property(
        hostileText,
        fc.array(fc.tuple(hostileText, hostileText), { minLength: 1 }),
        (title, values) => {
          fc.pre(title !== '');
          const rows = values.map(([a, b]) => ({ a, b }));
          const tokens = parser.parse(markdownTable({ title, rows }), {});
          expect(letters(tokens[1]?.content ?? '')).toBe(letters(title));
          const cells = tokens.flatMap(({ type, content }, at) =>
            tokens[at - 1]?.type === 'td_open' && type === 'inline' ? [content.trim()] : [],
          );
          expect(cells).toEqual(values.flat().map(asRead));
        },
      ),
    );
  });

  it('make no other block of a title', () => {
    const parser = new MarkdownIt({ html: true });
    fc.assert(
      fc.property(hostileText, (title) => {
        const types = parser.parse(`${heading(title)}\nnext`, {}).map(({ type }) => type);
        expect(types.slice(0, 4)).toEqual(['heading_open', 'inline', 'heading_close', 'paragraph_open']);
        expect(types).toHaveLength(6);
      }),
    );
  });

  it('make no link of a web address but an http(s) autolink', () => {
    const parser = new MarkdownIt({ html: true });
    parser.validateLink = () => true;
    const address = fc.tuple(
      fc.constantFrom('', 'https://a/', 'javascript:', ' http://'),
      hostileText,
      fc.webUrl(),
    );
    fc.assert(
      fc.property(address, ([scheme, text, url]) => {
        for (const given of [`${scheme}${text}`, `${url}${text}`, `<${scheme}${text}>`, `${text}${url}`]) {
          const cell = escapeCell(autolink(given) ?? '');
          for (const token of parser.parseInline(cell, {}).flatMap(({ children }) => children ?? [])) {
            if (token.type === 'link_open')
              expect([token.markup, cell[0], cell.at(-1)]).toEqual(['autolink', '<', '>']);
            expect(token.type).not.toBe('image');
            if (token.type === 'html_inline') expect(token.content).toMatch(/^<br>$/);
          }
        }
      }),
    );
  });

  it('stay in their cell whatever their shape', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.boolean(), (values, autoJson) => {
        const rows = values.map((value): Json => ({ v: JSON.parse(JSON.stringify(value)) }));
        const lines = markdownTable({ title: '', rows, headers: ['v', 'w'], autoJson }).split('\n');
        const cellCounts = lines.slice(2, -1).map((line) => cellsOf(line).length);
        expect(cellCounts).toEqual(values.map(() => 2));
      }),
    );
  });
});
