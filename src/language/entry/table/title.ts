import type { Markdown } from '../command-result.js';

/**
 * A heading on one line, without a line end: `### Submission results`. Line breaks inside become blanks, so that a
 * hostile title cannot start a block of its own; the rest stays as it is, as recorded (`spec/tables.md` step 2).
 */
export function heading(text: string, level: 1 | 2 | 3 | 4 | 5 | 6 = 3): Markdown {
  return `${'#'.repeat(level)} ${text.replace(/\r\n|[\r\n]/g, ' ')}`;
}
