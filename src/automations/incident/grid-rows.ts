import { setMember } from '../../language/context/merge/draft.js';
import { isJsonList, isJsonObject, type Json, type JsonObject, member } from '../../language/json/json.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { asAnyText, asList } from '../../playbook/values/cast.js';

export interface Grid {
  readonly columns: readonly string[];
  /** As many as columns, or `*`. */
  readonly keys: readonly string[];
  /** A list in an object gives a row for each of its items. */
  readonly unpacks: boolean;
}

const everything = '*';
/** A table for people. */
const mostRows = 10_000;

/** The name of a column or a field: in lower case, letters, digits and `_` only. */
export function columnName(text: string): string {
  return text.replace(/[^a-zA-Z\d_]/g, '').toLowerCase();
}

/**
 * The rows of a table: one for each object of a list, by its keys; for each text, which stands in the first column; of a
 * single object and two columns, one for each of its members; of any other object one row.
 * @throws AutomationFailed for as many keys as there are no columns, and for too many rows
 */
export function gridRows(value: Json, { columns, keys, unpacks }: Grid): readonly JsonObject[] {
  const isAll = keys.length === 0 || keys[0] === everything;
  if (!isAll && keys.length !== columns.length)
    throw new AutomationFailed(
      `There are ${columns.length} columns and ${keys.length} keys: they must match.`,
    );
  const names = columns.map(columnName);
  const rows =
    isJsonObject(value) && isAll && columns.length === 2
      ? Object.entries(value).flatMap(([key, own]) =>
          (unpacks ? asList(own) : [own]).map((one) => [key, one]),
        )
      : asList(value).map((item) => (isJsonObject(item) ? cellsOf(item, isAll ? undefined : keys) : [item]));
  if (rows.length > mostRows)
    throw new AutomationFailed(`The table would have ${rows.length} rows; at most ${mostRows} are made.`);
  return rows.map((cells) => row(names, cells));
}

function cellsOf(item: JsonObject, keys: readonly string[] | undefined): readonly Json[] {
  return keys === undefined ? Object.values(item) : keys.map((key) => member(item, key) ?? null);
}

function row(names: readonly string[], cells: readonly Json[]): JsonObject {
  const made: Record<string, Json> = {};
  for (const [index, name] of names.entries()) setMember(made, name, cell(cells[index] ?? null));
  return made;
}

/** A cell holds a text, a number or a switch. */
function cell(value: Json): Json {
  if (value === null) return '';
  if (isJsonList(value) && value.every((item) => typeof item !== 'object'))
    return value.map(asAnyText).join(', ');
  return typeof value === 'object' ? asAnyText(value) : value;
}

/** Rows in the order of these columns, the first one above all. */
export function sortedRows(rows: readonly Json[], columns: readonly string[]): readonly Json[] {
  if (columns.length === 0) return rows;
  const text = (item: Json, column: string) =>
    asAnyText(isJsonObject(item) ? (member(item, column) ?? null) : item);
  return rows.toSorted((one, other) => {
    for (const column of columns) {
      const [left, right] = [text(one, column), text(other, column)];
      if (left !== right) return left < right ? -1 : 1;
    }
    return 0;
  });
}
