/** A markdown table as it was read: cells still escaped, without the blanks around them. */
export interface ReadTable {
  /** Of the nearest heading above; '' when there is none. */
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The tables of a readable text, in order. A heading followed by `**No entries.**` is a table without rows. */
export function readTables(markdown: string): readonly ReadTable[] {
  const lines = markdown.split('\n');
  const tables: ReadTable[] = [];
  let title = '';
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const heading = /^#{1,6} (.*)$/.exec(line);
    if (heading) title = heading[1] ?? '';
    if (line === '**No entries.**') tables.push({ title, headers: [], rows: [] });
    if (!line.startsWith('|') || !isSeparator(lines[index + 1] ?? '')) continue;
    const rows: (readonly string[])[] = [];
    let next = index + 2;
    for (; (lines[next] ?? '').startsWith('|'); next++) rows.push(cellsOf(lines[next] ?? ''));
    tables.push({ title, headers: cellsOf(line), rows });
    index = next - 1;
  }
  return tables;
}

function isSeparator(line: string): boolean {
  return /^\|[-:| ]+\|\s*$/.test(line) && line.includes('-');
}

/** The cells of one row; an escaped bar does not end a cell. */
function cellsOf(line: string): string[] {
  const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '');
  const cells: string[] = [];
  let cell = '';
  for (let index = 0; index < inner.length; index++) {
    const character = inner[index] ?? '';
    if (character === '\\' && inner[index + 1] === '|') {
      cell += '\\|';
      index += 1;
    } else if (character === '|') {
      cells.push(cell.trim());
      cell = '';
    } else cell += character;
  }
  return [...cells, cell.trim()];
}

/** A value in the way of a cell (the recordings' README): line ends become `<br>`, bars and backticks are escaped. */
export function escapedCell(text: string): string {
  return text.replace(/\r\n|[\r\n]/g, '<br>').replace(/[|`]/g, (character) => `\\${character}`);
}

/** The original's own layout: `### title`, `|A|B|`, `|---|---|`, `| a | b |`. */
export function writeTable(table: ReadTable): string {
  const lines = [
    `### ${table.title}`,
    `|${table.headers.join('|')}|`,
    `|${table.headers.map(() => '---').join('|')}|`,
    ...table.rows.map((row) => `| ${row.join(' | ')} |`),
  ];
  return `${lines.join('\n')}\n`;
}
