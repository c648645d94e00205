import Table from 'cli-table3';
import { columnWidths } from './column-widths.js';
import type { Look } from './look.js';
import { terminalText } from './terminal-text.js';

/** More rows than a person scrolls through; the rest is named, not hidden. */
const mostRows = 500;
const padding = 2;

/** Draws a table that fits the terminal; cells are texts of a vendor and pass `terminalText` here. */
export function drawTable(head: readonly string[], rows: readonly (readonly string[])[], look: Look): string {
  const shown = rows.slice(0, mostRows).map((row) => row.map(cellText));
  const titles = head.map(cellText);
  const table = new Table({
    head: titles.map((title) => look.colours.bold(title)),
    colWidths: columnWidths([titles, ...shown], look.width).map((width) => width + padding),
    wordWrap: true,
    wrapOnWordBoundary: false,
    style: { head: [], border: [], compact: true },
  });
  table.push(...shown);
  const left = rows.length - shown.length;
  const more =
    left === 0
      ? ''
      : `\n${look.colours.dim(`… and ${left} more rows: all of them with --json, or in a pipe`)}`;
  return `${table.toString()}${more}`;
}

/** `<br>` is how a markdown cell writes a new line; a pipe and a backtick carry a backslash there. */
function cellText(markdown: string): string {
  const text = markdown.replaceAll(/<br\s*\/?>/gi, '\n').replaceAll(/\\([|`])/g, '$1');
  return terminalText(text).replaceAll('\t', '  ');
}
