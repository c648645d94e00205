/** What markdown would read as marks (`spec/docs-generation.md` section 4). */
const marks = /[\\`*{}[\]()#+!]/g;

/** An underlined word between blanks or signs: markdown would make it italic. */
const underlined = /(?<=^|[\s.,()])_([^\s.,()]+)_(?=$|[\s.,()])/g;

/** Text that shows as it is written, wherever it stands. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(underlined, '\u0000$1\u0000')
    .replaceAll(marks, '\\$&')
    .replaceAll('\u0000', '\\_')
    .replace(/^-/, '\\-');
}

/** A name that stands in a heading or a line of ours: it begins no other line, and no tag. */
export function escapeName(text: string): string {
  return text.replaceAll(/[\r\n]+/g, ' ').replaceAll('<', '&lt;');
}

/** Text for one cell of a table: no tag, no bar, no line end. */
export function escapeCell(text: string): string {
  return escapeHtml(text)
    .replaceAll('|', '\\|')
    .replaceAll(/\r\n|\r|\n/g, '<br/>');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
