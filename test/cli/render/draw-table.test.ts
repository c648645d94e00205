import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { drawTable } from '../../../src/cli/render/draw-table.js';
import { terminalText } from '../../../src/cli/render/terminal-text.js';
import { displayWidth } from '../../../src/cli/render/text-width.js';
import { escapeCell } from '../../../src/language/entry/table/index.js';
import { hostileText } from './hostile-text.js';
import { plainTerminal } from './looks.js';

const ends = /[┌┐└┘├┤┬┴┼]/;

/** The columns of a line that a terminal draws, counted as `displayWidth` does; a wide character fills two. */
function columnsOf(line: string): string[] {
  const columns: string[] = [];
  for (const character of line) {
    const width = displayWidth(character);
    if (width === 0) columns[columns.length - 1] += character;
    else columns.push(character, ...Array.from({ length: width - 1 }, () => ''));
  }
  return columns;
}

const withoutBlanks = (text: string) => text.replace(/\s/g, '');

describe('drawTable', () => {
  it('keeps every cell in its column, whatever the others hold, and loses no letter', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostileText, hostileText), { minLength: 1, maxLength: 4 }), (rows) => {
        const lines = drawTable(
          ['A', 'B'],
          rows.map((row) => row.map(escapeCell)),
          plainTerminal,
        ).split('\n');
        const [top = ''] = lines;
        const bars = [...top].flatMap((character, at) => (ends.test(character) ? [at] : []));
        expect(bars).toHaveLength(3);
        expect(top.length).toBeLessThanOrEqual(80);
        const body = lines.slice(3, -1).map(columnsOf);
        for (const line of body) expect(line).toHaveLength(top.length);
        for (const [column, from] of bars.slice(0, -1).entries()) {
          const text = body.map((line) => line.slice(from + 1, bars[column + 1]).join('')).join('');
          const given = rows
            .map((row) => terminalText((row[column] ?? '').replaceAll(/<br>|\r\n|\r/g, '\n')))
            .join('');
          expect(withoutBlanks(text)).toBe(withoutBlanks(given));
        }
        for (const line of body) for (const at of bars) expect(line[at]).toMatch(/^│/);
      }),
    );
  });

  it('counts what wide characters and marks take', () => {
    expect(drawTable(['A'], [['、日e\u0301']], plainTerminal).split('\n')).toEqual([
      '┌───────┐',
      '│ A     │',
      '├───────┤',
      '│ 、日e\u0301 │',
      '└───────┘',
    ]);
  });

  it('shows the beginning of a cell that floods the screen, and counts the rest', () => {
    const long = drawTable(['A'], [['x'.repeat(1_000_000)]], plainTerminal);
    expect(long.split('\n').length).toBeLessThan(200);
    expect(long).toContain('… and 990000 more characters: all with --json, or in a pipe');
    const tall = drawTable(['A'], [['x<br>'.repeat(300_000)]], plainTerminal);
    expect(tall.split('\n').length).toBeLessThan(300);
    expect(tall).toMatch(/… and 599\d{3} more characters/);
  });

  it('cuts no character in half', () => {
    const shown = drawTable(['A'], [[`x${'😀'.repeat(10_000)}`]], plainTerminal);
    expect(shown).toContain('\\ud83d');
    expect(shown).not.toMatch(/\p{Cs}/u);
  });
});
