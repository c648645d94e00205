import { columnWidths } from './column-widths.js';
import type { Look } from './look.js';
import { paintVerdict } from './paint-verdict.js';
import { terminalText } from './terminal-text.js';
import { displayWidth } from './text-width.js';
import { wrapText } from './wrap-text.js';

/** More rows than a person scrolls through, and more of a cell than one reads; the rest is counted, not hidden. */
const mostRows = 500;
const mostLines = 200;
const mostCharacters = 10_000;

const elsewhere = 'all with --json, or in a pipe';

/**
 * Draws a table that fits the terminal; cells are texts of a vendor and pass `terminalText` here. They are wrapped
 * and filled up before they are coloured, both by the same count of columns, so that each stays in its place whatever
 * it holds.
 */
export function drawTable(head: readonly string[], rows: readonly (readonly string[])[], look: Look): string {
  const { colours } = look;
  const titles = head.map(cellText);
  const shown = rows.slice(0, mostRows).map((row) => row.map(cellText));
  const room = columnWidths([titles, ...shown], look.width);
  const wrap = (row: readonly string[]) => row.map((text, column) => wrapText(text, room[column] ?? 1));
  const wrappedTitles = wrap(titles);
  const wrappedRows = shown.map(wrap);
  const widths = usedWidths([wrappedTitles, ...wrappedRows]);

  const border = (left: string, between: string, right: string) =>
    `${left}${widths.map((width) => '─'.repeat(width + 2)).join(between)}${right}`;
  const lines = [
    border('┌', '┬', '┐'),
    ...rowLines(wrappedTitles, widths, colours.bold),
    border('├', '┼', '┤'),
    ...wrappedRows.flatMap((row) => rowLines(row, widths, (line) => paintVerdict(line, colours))),
    border('└', '┴', '┘'),
  ];
  const left = rows.length - shown.length;
  if (left > 0) lines.push(colours.dim(`… and ${left} more rows: ${elsewhere}`));
  return lines.join('\n');
}

/** `<br>` is how a markdown cell writes a new line; a pipe and a backtick carry a backslash there. */
function cellText(markdown: string): string {
  // Cut before it is made safe: half a character that is left over is shown as what it is.
  const text = shortened(markdown.replaceAll(/<br\s*\/?>/gi, '\n'))
    .replaceAll(/\\([|`])/g, '$1')
    .replace(/^<(https?:[^<>\s]*)>$/i, '$1');
  return terminalText(text).replaceAll('\t', '  ');
}

function shortened(text: string): string {
  if (text.length <= mostCharacters && text.split('\n').length <= mostLines) return text;
  const kept = text.slice(0, mostCharacters).split('\n').slice(0, mostLines).join('\n');
  return `${kept}\n… and ${text.length - kept.length} more characters: ${elsewhere}`;
}

type WrappedRow = readonly (readonly string[])[];

function usedWidths(rows: readonly WrappedRow[]): number[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [column, lines] of row.entries())
      for (const line of lines) widths[column] = Math.max(widths[column] ?? 1, displayWidth(line));
  return widths;
}

function rowLines(
  row: WrappedRow,
  widths: readonly number[],
  paint: (line: string) => string,
): readonly string[] {
  const height = Math.max(1, ...row.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) => {
    const cells = widths.map((width, column) => {
      const line = row[column]?.[at] ?? '';
      return ` ${paint(line)}${' '.repeat(width - displayWidth(line))} `;
    });
    return `│${cells.join('│')}│`;
  });
}
