import type { Json } from '../../json/json.js';
import type { Markdown } from '../command-result.js';
import type { JsonTransform } from './outline.js';

/** What `tableToMarkdown` of the platform takes, by name (`spec/tables.md`). */
export interface TableOptions {
  /** A heading of level 3; an empty text is none. */
  readonly title: string;
  /** Objects, one a row; a single object; or plain values, which need a header. Nothing: `**No entries.**`. */
  readonly rows: Json | undefined;
  /** The columns, in this order. Without: the members of the first row, sorted. */
  readonly headers?: string | readonly string[];
  /** What a header is shown as; the result is escaped here (the original does not). */
  readonly headerTransform?: (header: string) => string;
  /** Leave out the columns that hold nothing but `''`, null, `[]` and `{}`. */
  readonly removeNull?: boolean;
  /** A line of markdown between title and table. */
  readonly metadata?: Markdown;
  /** Members, at any depth, whose values become links. */
  readonly urlKeys?: string | readonly string[];
  /** Columns of milliseconds since 1970, shown as dates in UTC. */
  readonly dateFields?: readonly string[];
  /** How a column is written, by header; the others are flat. Stands over `autoJson`. */
  readonly jsonTransform?: Readonly<Record<string, JsonTransform>>;
  /** Write lists and objects as an outline; true, or the transform for every column. */
  readonly autoJson?: boolean | JsonTransform;
  /** Only where `headers` is absent; default true. */
  readonly sortHeaders?: boolean;
}
