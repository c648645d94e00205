/**
 * Text as it stands in a table cell: line breaks become `<br>`, a pipe and a backtick get a backslash, nothing else
 * changes (`spec/tables.md` step 13, `parity/README.md`).
 *
 * A backslash is not doubled, as recorded: `a\|b` becomes `a\\|b`. Reading back is still unambiguous, because every
 * pipe and every backtick of the result has exactly one added backslash right before it: drop that one. Only the
 * kind of line break is lost.
 */
export function escapeCell(text: string): string {
  // Most cells have nothing to escape, and looking once is cheaper than replacing twice.
  if (!/[\r\n|`]/.test(text)) return text;
  return text.replace(/\r\n|[\r\n]/g, '<br>').replace(/[|`]/g, '\\$&');
}

/**
 * Text as it stands in the header row, which has no blanks around its cells: a backslash at the end would swallow the
 * closing pipe, so it gets a blank behind it, which readers of markdown trim.
 */
export function escapeHeader(text: string): string {
  const escaped = escapeCell(text);
  return escaped.endsWith('\\') ? `${escaped} ` : escaped;
}
