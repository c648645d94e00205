import { isJsonList, isJsonObject, type JsonObject, member } from '../../../src/language/json/json.js';
import type { Cell, ExpectedEntry, RequiredTable, RequiredTables, Rule } from '../expected.js';
import { escapedCell, type ReadTable, readTables } from '../original/markdown.js';
import { contextOf, mapEntries } from './rewrite.js';

/** Commands for which the reference shows one item as an Attribute/Value table. */
const attributeTables: ReadonlySet<string> = new Set([
  'vmray-get-submission',
  'vmray-get-sample',
  'vmray-get-sample-by-hash',
  'vmray-get-job-by-id',
]);

/** Columns with addresses of the platform's own web interface. */
const webColumns: ReadonlySet<string> = new Set(['SubmissionURL', 'SampleURL', 'AnalysisURL', 'Sample URL']);

/**
 * The layout of the reference: Attribute/Value tables where it shows them, a row for each of several jobs, autolinks for
 * the platform's own pages, no URL column for a submitted URL. The title stays.
 */
export const layout: Rule = {
  deviation: 'D13',
  apply: (expected, { command }) => mapEntries(expected, (entry) => laidOut(entry, command)),
};

function laidOut(entry: ExpectedEntry, command: string): ExpectedEntry {
  if (command === 'vmray-get-iocs') return entry;
  const shown = tablesOf(entry);
  const [table] = shown?.tables ?? [];
  if (!shown || !table) return entry;
  const changed = attributes(linked(withoutUrlColumn(everyJob(table, entry), command)), command);
  return changed === table ? entry : { ...entry, readable: { ...shown, tables: [changed] } };
}

/** The only table of a readable text, as the original writes it or as a rule before this one requires it. */
function tablesOf({ readable }: ExpectedEntry): RequiredTables | undefined {
  if (readable?.kind === 'tables') return readable;
  if (readable?.kind !== 'exact') return undefined;
  const tables = readTables(readable.text).filter(({ headers }) => headers.length > 0);
  return tables.length === 1 ? { kind: 'tables', tables: tables.map(exactly), all: [] } : undefined;
}

function exactly({ title, headers, rows }: ReadTable): RequiredTable {
  return { title, headers, rows: rows.map((row) => row.map((cell) => [cell])), cells: 'exact' };
}

/** Several jobs are all shown, where the original shows the first. */
function everyJob(table: RequiredTable, entry: ExpectedEntry): RequiredTable {
  const context = contextOf(entry) ?? {};
  const jobs = Object.entries(context).find(([key]) => key.startsWith('VMRay.Job('))?.[1];
  const isJobTable = table.headers.join() === 'JobID,SampleID,VMName,VMID';
  if (!isJobTable || !isJsonList(jobs) || jobs.length < 2) return table;
  const rows = jobs.filter(isJsonObject).map((job) => table.headers.map((name) => [shownValue(job, name)]));
  return { ...table, rows };
}

function shownValue(object: JsonObject, name: string): string {
  const value = member(object, name) ?? '';
  return escapedCell(typeof value === 'string' ? value : JSON.stringify(value));
}

function withoutUrlColumn(table: RequiredTable, command: string): RequiredTable {
  const column = table.headers.indexOf('Sample URL');
  if (command !== 'vmray-upload-url' || column < 0) return table;
  const others = <T>(cells: readonly T[]) => cells.filter((_, index) => index !== column);
  return { ...table, headers: others(table.headers), rows: table.rows.map(others) };
}

function linked(table: RequiredTable): RequiredTable {
  const { headers } = table;
  if (!headers.some((header) => webColumns.has(header))) return table;
  const rows = table.rows.map((row) =>
    row.map((cell, index) => (webColumns.has(headers[index] ?? '') ? autolink(cell) : cell)),
  );
  return { ...table, rows };
}

/** Each address of a cell in angle brackets; one that is no address may stay plain, for it makes no link. */
function autolink(cell: Cell): Cell {
  const text = cell[0] ?? '';
  if (text === '') return cell;
  const pieces = text.split(',<br>');
  const links = pieces.map((piece) => `<${piece}>`).join(',<br>');
  const isClean = pieces.every((piece) => /^https?:\/\/[^\s<>\\`]+$/.test(piece));
  return isClean ? [links] : [text, links];
}

/** One item is a table of its attributes; several stay a row each. */
function attributes(table: RequiredTable, command: string): RequiredTable {
  const { headers, rows } = table;
  const [row] = rows;
  if (!attributeTables.has(command) || !row || rows.length !== 1) return table;
  return {
    ...table,
    headers: ['Attribute', 'Value'],
    rows: headers.map((header, index) => [[header], row[index] ?? ['']]),
  };
}
