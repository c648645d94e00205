/** A text whose quoted scalars were indented as YAML wants them. */
export interface RepairedText {
  readonly text: string;
  /** Line number to the columns that were put in front of it; lines that did not change are absent. */
  readonly addedColumns: ReadonlyMap<number, number>;
  /** One for each scalar that was touched: the line it opens on and the first line that was moved. */
  readonly scalars: readonly { readonly openedOn: number; readonly line: number }[];
}

/**
 * Indents the continuation lines of quoted scalars that stand no deeper than their key. libyaml reads such a text, YAML
 * forbids it; 20 of 934 public manifests have it (`spec/manifest.md` section 1). Folding drops the indentation of a
 * continuation line, so the value does not change. To be used only after the text as it stands failed to parse.
 */
export function repairQuotedScalars(text: string): RepairedText {
  const lines = text.split('\n');
  const addedColumns = new Map<number, number>();
  const scalars: { openedOn: number; line: number }[] = [];

  let index = 0;
  while (index < lines.length) {
    const line = lines[index] ?? '';
    const opening = readOpening(line);
    if (opening.kind === 'block') {
      index = endOfBlockScalar(lines, index + 1, opening.column);
    } else if (opening.kind === 'quoted' && !closes(line, opening.quoteAt + 1, opening.quote)) {
      index = repairContinuation(index, opening);
    }
    index++;
  }
  return { text: lines.join('\n'), addedColumns, scalars };

  /** Returns the index of the line that closes the scalar. */
  function repairContinuation(openedAt: number, { column, quote }: QuotedOpening): number {
    let isReported = false;
    for (let at = openedAt + 1; at < lines.length; at++) {
      const line = lines[at] ?? '';
      const indentation = indentationOf(line);
      if (indentation <= column && line.trim() !== '') {
        addedColumns.set(at + 1, column + 2 - indentation);
        lines[at] = ' '.repeat(column + 2) + line.slice(indentation);
        if (!isReported) scalars.push({ openedOn: openedAt + 1, line: at + 1 });
        isReported = true;
      }
      if (closes(line, 0, quote)) return at;
    }
    return lines.length;
  }
}

type Quote = '"' | "'";

interface QuotedOpening {
  readonly kind: 'quoted';
  /** Columns before the key, from 0. */
  readonly column: number;
  readonly quote: Quote;
  readonly quoteAt: number;
}

type Opening =
  | QuotedOpening
  | { readonly kind: 'block'; readonly column: number }
  | { readonly kind: 'other' };

/** What `key: …` begins on this line: a quoted scalar, a block scalar or something else. */
function readOpening(line: string): Opening {
  let column = indentationOf(line);
  while (line.startsWith('- ', column)) column += 2 + indentationOf(line.slice(column + 2));
  if (line[column] === '#') return { kind: 'other' };

  const colon = line.indexOf(': ', column);
  if (colon === -1) return { kind: 'other' };
  const valueAt = colon + 2 + indentationOf(line.slice(colon + 2));
  const first = line[valueAt];
  if (first === '"' || first === "'") return { kind: 'quoted', column, quote: first, quoteAt: valueAt };
  if (first === '|' || first === '>') return { kind: 'block', column };
  return { kind: 'other' };
}

/** The index of the last line of a block scalar whose key stands at the column: its lines are blank or deeper. */
function endOfBlockScalar(lines: readonly string[], from: number, column: number): number {
  let at = from;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (line.trim() !== '' && indentationOf(line) <= column) break;
    at++;
  }
  return at - 1;
}

/** Whether the quote is closed in this line; an escaped or doubled quote does not close. */
function closes(line: string, from: number, quote: Quote): boolean {
  for (let at = from; at < line.length; at++) {
    if (quote === '"' && line[at] === '\\') at++;
    else if (line[at] === quote) {
      if (quote === '"' || line[at + 1] !== "'") return true;
      at++;
    }
  }
  return false;
}

function indentationOf(text: string): number {
  let count = 0;
  while (text[count] === ' ') count++;
  return count;
}
