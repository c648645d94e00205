/** A place in a text; both count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds lines and columns in a text. Lines end with `\n`, as YAML's do here; a `\r` before it belongs to the line. */
export interface LineIndex {
  positionAt(offset: number): Position;
  /** The text of a line without its end; empty beyond the last. */
  line(number: number): string;
}

export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);

  return {
    positionAt(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: Math.max(offset - (starts[low] ?? 0), 0) + 1 };
    },
    line(number) {
      const start = starts[number - 1];
      if (start === undefined) return '';
      const next = starts[number];
      const line = text.slice(start, next === undefined ? undefined : next - 1);
      return line.endsWith('\r') ? line.slice(0, -1) : line;
    },
  };
}
