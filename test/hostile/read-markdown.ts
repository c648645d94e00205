import MarkdownIt from 'markdown-it';
import type { Outcome } from './hostile-input.js';

/** A reader that takes HTML for HTML and makes links of bare addresses, as careless ones do. */
const parser = new MarkdownIt({ html: true, linkify: true });
// It would refuse some links by itself; here it is the writer that is looked at.
parser.validateLink = () => true;

/** What a reader of markdown makes of the first entry's text. */
export interface Document {
  /** The blocks at the top: `['heading', 'table']`. */
  readonly blocks: readonly string[];
  /** The cells of each row, the header row first, as they were written but for the escapes of a table. */
  readonly rows: readonly (readonly string[])[];
  /** Where links lead and pictures come from. */
  readonly addresses: readonly string[];
}

/** Undefined at a door that gives no entries, or where the first one has no readable text. */
export function readMarkdown({ entries }: Outcome): Document | undefined {
  const text = entries[0]?.['HumanReadable'];
  if (typeof text !== 'string') return undefined;
  const tokens = parser.parse(text, {});
  const blocks = tokens
    .filter(({ level, nesting }) => level === 0 && nesting >= 0)
    .map(({ type }) => type.replace(/_open$/, ''));
  const rows: string[][] = [];
  let isCell = false;
  for (const { type, content } of tokens) {
    if (type === 'tr_open') rows.push([]);
    if (/^t[hd]_/.test(type)) isCell = type.endsWith('_open');
    else if (type === 'inline' && isCell) rows.at(-1)?.push(content);
  }
  const addresses = tokens
    .flatMap(({ children }) => children ?? [])
    .flatMap((token) => token.attrGet('href') ?? token.attrGet('src') ?? [])
    .map(String);
  return { blocks, rows, addresses };
}
