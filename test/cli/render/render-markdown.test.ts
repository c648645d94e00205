import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { renderMarkdown } from '../../../src/cli/render/render-markdown.js';
import { markdownTable } from '../../../src/language/entry/table/index.js';
import { hostileText, isObeyed } from './hostile-text.js';
import { plainTerminal, terminal } from './looks.js';

/** The colours that we paint ourselves; nothing else may begin with ESC. */
const ownColours = new RegExp(`${'\u001b'}\\[(?:1|2|3|22|23|3[0-9])m`, 'g');

const draw = (markdown: string) => renderMarkdown(markdown, plainTerminal);

describe('renderMarkdown', () => {
  it('draws a table, with lines of a cell below each other', () => {
    const rows = [
      { Name: 'a', Value: ['x', 'y'] },
      { Name: 'b|`c', Value: true },
    ];
    expect(draw(markdownTable({ title: 'Title', headers: ['Name', 'Value'], rows }))).toBe(
      [
        'Title',
        '┌──────┬───────┐',
        '│ Name │ Value │',
        '├──────┼───────┤',
        '│ a    │ x,    │',
        '│      │ y     │',
        '│ b|`c │ true  │',
        '└──────┴───────┘',
      ].join('\n'),
    );
  });

  it('shows a vendor’s text in titles and cells letter by letter', () => {
    const shown = draw(
      '### Results of __init__.py\n|A|\n|---|\n| **b** __init__.py [x](http://evil.example) |\n',
    );
    expect(shown).toContain('Results of __init__.py');
    expect(shown).toContain('**b** __init__.py [x](http://evil.example)');
  });

  it('shows the address behind a link, as it was written', () => {
    expect(draw('see [the report](https://ex%61mple.com/ü)')).toBe(
      'see [the report](https://ex%61mple.com/ü)',
    );
    expect(draw('<https://example.com/a>')).toBe('https://example.com/a');
  });

  it('draws lists, quotes, rules and code', () => {
    const markdown =
      '- a\n  - b\n- c\n\n3. x\n4. y\n\n> said\n\n---\n\n```\ncode **as is**\n```\n\ninline `c` and **strong**';
    expect(draw(markdown)).toBe(
      [
        '• a',
        '  • b',
        '• c',
        '3. x',
        '4. y',
        '│ said',
        '─'.repeat(40),
        'code **as is**',
        'inline c and strong',
      ].join('\n'),
    );
  });

  it('never shows raw HTML as anything but text', () => {
    expect(draw('<script>alert(1)</script>')).toBe('<script>alert(1)</script>');
  });

  it('fits a wide table into the terminal and loses no letter of it', () => {
    const long = 'abcdefghij'.repeat(20);
    const shown = draw(markdownTable({ title: '', headers: ['A', 'B'], rows: [{ A: long, B: 'short' }] }));
    expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(shown.replace(/[^a-j]/g, '')).toContain('abcdefghij'.repeat(3));
    expect(shown.match(/j/g)).toHaveLength(20);
  });

  it('counts the rows that it does not draw', () => {
    const rows = Array.from({ length: 620 }, (_, number) => ({ N: number }));
    const shown = draw(markdownTable({ title: '', headers: ['N'], rows }));
    expect(shown).toContain('│ 499 │');
    expect(shown).not.toContain('│ 500 │');
    expect(shown).toContain('… and 120 more rows');
  });

  it('colours verdicts in cells', () => {
    expect(renderMarkdown('|V|\n|---|\n| Malicious |\n', terminal)).toContain(
      '\u001b[31mMalicious\u001b[39m',
    );
  });

  it('lets no control character of hostile text through, wherever it stands', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, other) => {
        const table = markdownTable({
          title: text,
          headers: ['A', other],
          rows: [{ A: text, [other]: [other] }],
        });
        for (const markdown of [
          text,
          table,
          `- ${text}`,
          `[${text}](https://a.example/${other})`,
          `\`${text}\``,
        ]) {
          const shown = renderMarkdown(markdown, terminal).replaceAll(ownColours, '');
          expect([...shown].filter(isObeyed)).toEqual([]);
        }
      }),
    );
  });

  it('survives deep nesting', () => {
    expect(() => draw('> '.repeat(50_000))).not.toThrow();
    expect(() => draw(`${'['.repeat(20_000)}x`)).not.toThrow();
  });
});
