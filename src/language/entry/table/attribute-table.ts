import type { Json } from '../../json/json.js';
import type { Markdown } from '../command-result.js';
import { markdownTable } from './markdown-table.js';

/** A name as it is shown, and its value; undefined and null show as an empty cell. */
export type Attribute = readonly [name: string, value: Json | undefined];

/** One thing as a table of two columns, an attribute a row, in the given order (D13). */
export function attributeTable(title: string, attributes: readonly Attribute[]): Markdown {
  return markdownTable({
    title,
    headers: ['Attribute', 'Value'],
    rows: attributes.map(([name, value]) => ({ Attribute: name, Value: value ?? null })),
  });
}
