import type { Json, JsonObject } from '../../../language/json/json.js';
import { AutomationFailed } from '../../../playbook/automation/automation-failed.js';

const mostCells = 1_000_000;

/**
 * Rows by the names of the first one, which are told without invisible marks. A field that is missing is null; one that
 * has no name is called `NO_NAME_COLUMN_0` and so on, and then the first row has them all, empty.
 * @throws AutomationFailed for more than a million fields
 */
export function rowsAsObjects([first = [], ...rows]: readonly (readonly string[])[]): readonly JsonObject[] {
  const names = first.map((name) => name.replace(/[\ufeff\u200b\u200f]/g, ''));
  if (names.length * rows.length > mostCells)
    throw new AutomationFailed(`The file has more than ${mostCells} fields.`);
  const nameless = rows.reduce((most, row) => Math.max(most, row.length - names.length), 0);
  return rows.map((row, index) => {
    const named = names.map((name, column): [string, Json] => [name, row[column] ?? null]);
    const others = row.slice(names.length).map((value, column): [string, Json] => [nameOf(column), value]);
    const empty = index === 0 ? Array.from({ length: nameless }, (_, column) => [nameOf(column), '']) : [];
    return Object.fromEntries([...named, ...empty, ...others]);
  });
}

function nameOf(column: number): string {
  return `NO_NAME_COLUMN_${column}`;
}
