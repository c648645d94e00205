import { isJsonList, isJsonObject, type Json, type JsonObject, member } from '../../json/json.js';
import { linkUrls } from './link-urls.js';
import { MissingTableHeaders } from './missing-table-headers.js';
import type { TableOptions } from './table-options.js';

/** A table before it is text: its columns, and its rows as objects. Without columns or rows there are no entries. */
export interface Layout {
  readonly headers: readonly string[];
  readonly rows: readonly JsonObject[];
}

/**
 * Decides what the columns and rows of a table are (`spec/tables.md` steps 1 and 3 to 9).
 * @throws MissingTableHeaders for plain values without headers.
 */
export function layOut(options: TableOptions): Layout {
  const { headers, items } = columnOfOnlyMember(linked(options), listOf(options.headers));
  const [first] = items;
  if (first === undefined) return { headers: [], rows: [] };

  const columns = headers ?? columnsOf(first, options);
  const [firstColumn] = columns;
  const arePlain = !isJsonObject(first);
  const rows = items.map((item): JsonObject => {
    if (isJsonObject(item) && !arePlain) return item;
    return firstColumn === undefined ? {} : Object.fromEntries([[firstColumn, item]]);
  });
  const shown = arePlain ? columns.slice(0, 1) : columns;
  return {
    headers: options.removeNull ? shown.filter((header) => !isEmptyColumn(header, rows)) : shown,
    rows,
  };
}

function linked({ rows, urlKeys }: TableOptions): Json {
  if (rows === undefined) return null;
  const keys = listOf(urlKeys);
  return keys ? linkUrls(rows, new Set(keys)) : rows;
}

function listOf(names: string | readonly string[] | undefined): readonly string[] | undefined {
  if (names === undefined || names.length === 0) return undefined;
  return typeof names === 'string' ? [names] : names;
}

interface Items {
  readonly headers: readonly string[] | undefined;
  readonly items: readonly Json[];
}

/** An object with one member and no headers given is a column, an element of the value a row. */
function columnOfOnlyMember(rows: Json, headers: readonly string[] | undefined): Items {
  if (isEmptyTable(rows)) return { headers, items: [] };
  if (headers === undefined && isJsonObject(rows)) {
    const [only, ...others] = Object.keys(rows);
    if (only !== undefined && others.length === 0) {
      const value = member(rows, only) ?? null;
      return { headers: [only], items: isJsonList(value) ? value : [value] };
    }
  }
  return { headers, items: isJsonList(rows) ? rows : [rows] };
}

function isEmptyTable(rows: Json): boolean {
  return rows === 0 || rows === false || isEmptyValue(rows);
}

function columnsOf(first: Json, { title, sortHeaders = true }: TableOptions): readonly string[] {
  if (!isJsonObject(first)) throw new MissingTableHeaders(title);
  const keys = Object.keys(first);
  return sortHeaders ? keys.sort(byCodePoint) : keys;
}

function byCodePoint(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  let index = 0;
  while (index < length && left[index] === right[index]) index += 1;
  return (left.codePointAt(index) ?? -1) - (right.codePointAt(index) ?? -1);
}

function isEmptyColumn(header: string, rows: readonly JsonObject[]): boolean {
  return rows.every((row) => isEmptyValue(member(row, header)));
}

function isEmptyValue(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (isJsonList(value)) return value.length === 0;
  return isJsonObject(value) && Object.keys(value).length === 0;
}
