import { markdownTable } from '../../language/entry/table/index.js';
import { renderView } from '../render/entry-view.js';
import type { CommandContext } from '../surroundings.js';

/** Prints rows of texts as a table: drawn on a terminal, markdown in a pipe. */
export async function printTable(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  { look, output }: CommandContext,
): Promise<void> {
  const objects = rows.map((row) =>
    Object.fromEntries(headers.map((header, column) => [header, row[column] ?? ''])),
  );
  const text = markdownTable({ title: '', headers, rows: objects });
  await output.write(`${await renderView({ format: 'markdown', text }, look)}\n`);
}
