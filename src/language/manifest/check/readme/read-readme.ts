/** The section of one command in a README. */
export interface ReadmeSection {
  /** The heading without its marks. */
  readonly heading: string;
  /** From 1. */
  readonly line: number;
  /** The context paths of its table; undefined where it has none. */
  readonly paths?: readonly { readonly path: string; readonly line: number }[];
}

/** What the rules ask of a README. */
export interface Readme {
  readonly lines: readonly string[];
  /** Those with a heading of the third level, as commands have (`spec/docs-generation.md` section 3). */
  readonly sections: readonly ReadmeSection[];
}

/** Reads the README of an integration. Anything may stand in it; what is no command's section is passed over. */
export function readReadme(text: string): Readme {
  const lines = text.split(/\r?\n/);
  const starts = lines.flatMap((line, index) => (/^### /.test(line) ? [index] : []));
  return { lines, sections: starts.map((start) => sectionAt(lines, start)) };
}

/** The section whose heading stands in a line. It ends with the next heading, so each line is looked at once. */
function sectionAt(lines: readonly string[], start: number): ReadmeSection {
  let table: number | undefined;
  let end = start + 1;
  for (; end < lines.length; end++) {
    const line = lines[end] ?? '';
    if (/^#{1,3} /.test(line)) break;
    if (/^\s*\|\s*\**Path\**\s*\|/i.test(line)) table ??= end;
  }
  const heading = unescaped((lines[start] ?? '').slice(4).trim());
  const section = { heading, line: start + 1 };
  return table === undefined ? section : { ...section, paths: rowsBelow(lines, table + 2, end) };
}

/** The first cells of the rows from a line on. */
function rowsBelow(lines: readonly string[], from: number, end: number) {
  const rows: { path: string; line: number }[] = [];
  for (let index = from; index < end && /^\s*\|/.test(lines[index] ?? ''); index++) {
    const [, cell = ''] = (lines[index] ?? '').split('|');
    rows.push({ path: unescaped(cell.trim()), line: index + 1 });
  }
  return rows;
}

function unescaped(text: string): string {
  return text.replaceAll(/\\([\\`*{}[\]()#+!_-])/g, '$1');
}
