import { displayWidth } from './text-width.js';

/** Columns of border and padding that each cell costs, and the one border at the end of a line. */
const perCell = 3;
const lastBorder = 1;
const narrowest = 6;

/**
 * Widths of the cells' texts such that the table fits: columns keep what they need while there is room, and the
 * widest give way first. A table of very many columns may still be wider than the terminal.
 */
export function columnWidths(rows: readonly (readonly string[])[], terminalWidth: number): number[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [column, text] of row.entries())
      for (const line of text.split('\n')) widths[column] = Math.max(widths[column] ?? 1, displayWidth(line));
  let excess = sum(widths) + widths.length * perCell + lastBorder - terminalWidth;
  while (excess > 0) {
    const widest = Math.max(...widths);
    if (widest <= narrowest) break;
    const next = Math.max(narrowest, ...widths.filter((width) => width < widest));
    const columns = widths.filter((width) => width === widest).length;
    const step = Math.min(widest - next, Math.ceil(excess / columns));
    for (const [column, width] of widths.entries()) if (width === widest) widths[column] = widest - step;
    excess -= step * columns;
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
