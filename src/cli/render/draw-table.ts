import Table from 'cli-table3';
import { columnWidths } from './column-widths.js';
import type { Look } from './look.js';
import { paintVerdict } from './paint-verdict.js';
import { terminalText } from './terminal-text.js';
import { wrapText } from './wrap-text.js';

/** More rows than a person scrolls through; the rest is counted, not hidden. */
const mostRows = 500;

/**
 * Draws a table that fits the terminal; cells are texts of a vendor and pass `terminalText` here. They are wrapped
 * before they are coloured, and the library sizes the columns by what it gets, so that nothing is cut off.
 */
export function drawTable(head: readonly string[], rows: readonly (readonly string[])[], look: Look): string {
  const { colours } = look;
  const titles = head.map(cellText);
  const shown = rows.slice(0, mostRows).map((row) => row.map(cellText));
  const widths = columnWidths([titles, ...shown], look.width);
  const lay = (row: readonly string[], paint: (line: string) => string) =>
    row.map((text, column) =>
      wrapText(text, widths[column] ?? look.width)
        .map(paint)
        .join('\n'),
    );

  const table = new Table({
    head: lay(titles, colours.bold),
    style: { head: [], border: [], compact: true },
  });
  table.push(...shown.map((row) => lay(row, (line) => paintVerdict(line, colours))));
  const left = rows.length - shown.length;
  const more = `\n${colours.dim(`… and ${left} more rows: all of them with --json, or in a pipe`)}`;
  return `${table.toString()}${left > 0 ? more : ''}`;
}

/** `<br>` is how a markdown cell writes a new line; a pipe and a backtick carry a backslash there. */
function cellText(markdown: string): string {
  const text = markdown
    .replaceAll(/<br\s*\/?>/gi, '\n')
    .replaceAll(/\\([|`])/g, '$1')
    .replace(/^<(https?:[^<>\s]*)>$/i, '$1');
  return terminalText(text).replaceAll('\t', '  ');
}
