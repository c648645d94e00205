import type { Json } from '../../../src/language/json/json.js';
import type { Cell, ExpectedText, RequiredContent, RequiredTable, RequiredTables } from '../expected.js';
import { type ReadTable, readTables } from '../original/markdown.js';
import { type Difference, difference, shown } from './difference.js';

/** Where a text is not what it must be, or lacks what it must hold. */
export function compareText(
  path: string,
  expected: ExpectedText,
  actual: Json | undefined,
): readonly Difference[] {
  if (typeof actual !== 'string') return [difference(path, 'a text', shown(actual))];
  switch (expected.kind) {
    case 'exact':
      return actual === expected.text ? [] : [difference(path, shown(expected.text), shown(actual))];
    case 'required':
      return compareContent(path, expected, actual);
    case 'tables':
      return compareTables(path, expected, actual);
  }
}

function compareContent(
  path: string,
  { all, oneOf, never }: RequiredContent,
  actual: string,
): readonly Difference[] {
  const lower = actual.toLowerCase();
  const some = (group: readonly string[]) => group.some((text) => lower.includes(text.toLowerCase()));
  const wrong = [
    ...(actual.trim() === '' ? ['words'] : []),
    ...all.filter((text) => !actual.includes(text)).map((text) => `the text ${shown(text)}`),
    ...oneOf.filter((group) => !some(group)).map((group) => `one of ${shown([...group])}`),
    ...never.filter((pattern) => pattern.test(actual)).map((pattern) => `no ${pattern}`),
  ];
  return wrong.map((what) => difference(path, what, shown(actual)));
}

function compareTables(path: string, { tables, all }: RequiredTables, actual: string): readonly Difference[] {
  const read = readTables(actual);
  const missing = all.filter((text) => !actual.includes(text));
  return [
    ...missing.map((text) => difference(path, `the text ${shown(text)}`, shown(actual))),
    ...tables.flatMap((table) => compareTable(path, table, read)),
  ];
}

function compareTable(path: string, table: RequiredTable, read: readonly ReadTable[]): readonly Difference[] {
  const place = `${path} table ${shown(table.title)}`;
  const found = read.find(({ title }) => title === table.title);
  if (!found) return [difference(place, 'a table of this title', shown(read.map(({ title }) => title)))];
  return table.cells === 'exact' ? compareExactly(place, table, found) : compareRows(place, table, found);
}

function compareExactly(
  place: string,
  { headers, rows }: RequiredTable,
  found: ReadTable,
): readonly Difference[] {
  if (headers.join('|') !== found.headers.join('|'))
    return [difference(place, shown([...headers]), shown([...found.headers]))];
  const length = Math.max(rows.length, found.rows.length);
  return Array.from({ length }, (_, index) => index).flatMap((index) => {
    const row = rows[index];
    const actual = found.rows[index];
    const isSame =
      row && actual && row.length === actual.length && row.every((cell, at) => fits(cell, actual[at] ?? ''));
    return isSame
      ? []
      : [difference(`${place} row ${index + 1}`, shownRow(row), shown(actual && [...actual]))];
  });
}

/** Each required row must be found, in order, one for each. */
function compareRows(
  place: string,
  { headers, rows }: RequiredTable,
  found: ReadTable,
): readonly Difference[] {
  const holds = (actual: readonly string[], row: readonly Cell[]) =>
    row.every((texts, at) => holdsAll(texts, actual[found.headers.indexOf(headers[at] ?? '')] ?? ''));
  let from = 0;
  const lost = rows.filter((row) => {
    const at = found.rows.findIndex((actual, index) => index >= from && holds(actual, row));
    if (at < 0) return true;
    from = at + 1;
    return false;
  });
  const actual = shown([[...found.headers], ...found.rows.map((cells) => [...cells])]);
  const isSurplus = found.rows.length > rows.length;
  return [
    ...lost.map((row) =>
      difference(place, `a row with ${shownRow(row)} under ${shown([...headers])}`, actual),
    ),
    ...(isSurplus ? [difference(place, `${rows.length} rows`, `${found.rows.length} rows`)] : []),
  ];
}

function fits(cell: Cell, actual: string): boolean {
  return cell.some((text) => text.trim() === actual);
}

function holdsAll(texts: Cell, actual: string): boolean {
  return texts.every((text) => actual.includes(text.trim()));
}

function shownRow(row: readonly Cell[] | undefined): string {
  return shown(row?.map((cell) => cell.join(' / ')));
}
