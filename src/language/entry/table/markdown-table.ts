import { type Json, type JsonObject, member } from '../../json/json.js';
import type { Markdown } from '../command-result.js';
import { cellText } from './cell-text.js';
import { escapeCell, escapeHeader } from './escape-cell.js';
import { layOut } from './layout.js';
import { type JsonTransform, transformedText } from './outline.js';
import { readableDate } from './readable-date.js';
import type { TableOptions } from './table-options.js';
import { heading } from './title.js';

/**
 * A table in the platform's markdown, as its `tableToMarkdown` writes it (`spec/tables.md`):
 * `### title`, `|A|B|`, `|---|---|`, `| a | b |`, each with a line end. Every value is escaped and every row has as many
 * cells as there are headers, whatever the values hold; values nested too deep end in `…`.
 * @throws MissingTableHeaders for plain values without headers.
 */
export function markdownTable(options: TableOptions): Markdown {
  const { headers, rows } = layOut(options);
  const lines: string[] = [];
  if (options.title !== '') lines.push(heading(options.title));
  if (options.metadata) lines.push(options.metadata);
  if (headers.length === 0 || rows.length === 0) {
    lines.push('**No entries.**');
  } else {
    const { headerTransform = (header: string) => header } = options;
    lines.push(`|${headers.map((header) => escapeHeader(headerTransform(header))).join('|')}|`);
    lines.push(`|${headers.map(() => '---').join('|')}|`);
    const cell = cellWriter(options);
    for (const row of rows) lines.push(`| ${headers.map((header) => cell(row, header)).join(' | ')} |`);
  }
  return `${lines.join('\n')}\n`;
}

function cellWriter(options: TableOptions): (row: JsonObject, header: string) => string {
  const dates = new Set(options.dateFields);
  const transformOf = transformChooser(options);
  return (row, header) => {
    const stored = member(row, header);
    const value: Json | undefined = dates.has(header) ? readableDate(stored) : stored;
    if (value === undefined || value === null) return '';
    const transform = transformOf(header);
    return escapeCell(transform ? transformedText(value, transform) : cellText(value));
  };
}

function transformChooser({
  jsonTransform,
  autoJson,
}: TableOptions): (header: string) => JsonTransform | undefined {
  if (jsonTransform)
    return (header) => (Object.hasOwn(jsonTransform, header) ? jsonTransform[header] : undefined);
  const everywhere = autoJson === true ? {} : autoJson || undefined;
  return () => everywhere;
}
