import { AutomationFailed } from '../../../playbook/automation/automation-failed.js';

const mostCells = 1_000_000;

/**
 * The rows of a CSV text (RFC 4180): fields between commas, in quotes where they hold commas, quotes (doubled) or lines.
 * Empty lines are passed over; a quote that is never closed goes on to the end.
 * @throws AutomationFailed for more than a million fields
 */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cells = 0;
  let at = 0;
  const take = (field: string) => {
    cells += 1;
    if (cells > mostCells) throw new AutomationFailed(`The file has more than ${mostCells} fields.`);
    row.push(field);
  };
  const endRow = () => {
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  };
  while (at < text.length) {
    const { field, to } = text[at] === '"' ? quoted(text, at) : bare(text, at, '');
    take(field);
    at = to;
    if (text[at] === ',') {
      at += 1;
      // A comma at the very end has an empty field behind it.
      if (at === text.length) take('');
      else if (text[at] === '\n' || text[at] === '\r') take('');
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    if (text[at] === '\n' || text[at] === '\r') {
      endRow();
      at += 1;
    }
  }
  if (row.length > 0) endRow();
  return rows;
}

interface Field {
  readonly field: string;
  /** Where what follows begins: a comma, the end of a line, or the end. */
  readonly to: number;
}

const ending = /[,\r\n]/g;

function bare(text: string, from: number, before: string): Field {
  ending.lastIndex = from;
  const to = ending.exec(text)?.index ?? text.length;
  return { field: before + text.slice(from, to), to };
}

/** @param from the opening quote */
function quoted(text: string, from: number): Field {
  const parts: string[] = [];
  let start = from + 1;
  for (;;) {
    const quote = text.indexOf('"', start);
    if (quote === -1) return { field: [...parts, text.slice(start)].join(''), to: text.length };
    parts.push(text.slice(start, quote));
    // What follows a closing quote belongs to the field, as Python has it.
    if (text[quote + 1] !== '"') return bare(text, quote + 1, parts.join(''));
    parts.push('"');
    start = quote + 2;
  }
}
