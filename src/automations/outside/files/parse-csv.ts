import { isIPv4 } from 'node:net';
import type { DraftEntry } from '../../../language/entry/draft-entry.js';
import { markdownTable } from '../../../language/entry/table/index.js';
import { isJsonObject, type Json, type JsonObject } from '../../../language/json/json.js';
import { AutomationFailed } from '../../../playbook/automation/automation-failed.js';
import { asNumber, shown } from '../../../playbook/values/cast.js';
import { shownNote } from '../../answer.js';
import { argument, textArgument } from '../../given.js';
import { readCsv } from '../csv/read-csv.js';
import { rowsAsObjects } from '../csv/rows-as-objects.js';
import { decodeText } from '../decode-text.js';
import { fileNamed } from '../find-file.js';
import type { OutsideAutomation } from '../outside-automation.js';
import { readBytes, shownName } from '../read-bytes.js';

type Rows = readonly (readonly string[])[];

/**
 * `ParseCSV`: the rows of a CSV file as objects under `ParseCSV.ParsedCSV`, or with `parseAll=no` the addresses, domains
 * and hashes of some of its columns. A file of one line is a list of texts.
 */
export const parseCSV: OutsideAutomation = {
  name: 'ParseCSV',
  description: 'Reads a CSV file of the War Room into the context.',
  arguments: [
    { name: 'entryID', description: 'The entry id of the file.', isDefault: true },
    { name: 'file', description: 'The name of the file, where no entry id is given.' },
    { name: 'ips', description: 'The column of IP addresses; the first is 0.' },
    { name: 'domains', description: 'The column of domains.' },
    { name: 'hashes', description: 'The column of hashes.' },
    { name: 'parseAll', description: 'Whether all rows are read.', options: ['yes', 'no'], default: 'yes' },
    { name: 'codec', description: 'The encoding.', default: 'utf-8' },
  ],
  outputs: [
    { contextPath: 'ParseCSV.ParsedCSV', type: 'Unknown' },
    { contextPath: 'IP.Address', type: 'String' },
    { contextPath: 'Domain.Name', type: 'String' },
    { contextPath: 'File.MD5', type: 'String' },
    { contextPath: 'File.SHA1', type: 'String' },
    { contextPath: 'File.SHA256', type: 'String' },
  ],
  async perform(args, edges) {
    const entryId = textArgument(args, 'entryID').trim();
    const wanted = textArgument(args, 'file');
    if (entryId === '' && wanted === '') throw new AutomationFailed('"entryID" must be given.');
    const { name, bytes } = await readBytes(
      entryId === '' ? fileNamed(wanted, edges) : entryId,
      edges.files,
      edges.signal,
    );
    if (!name.toLowerCase().endsWith('.csv'))
      throw new AutomationFailed(`The file ${shownName(name)} is no CSV file: its name must end in .csv.`);
    const rows = readCsv(decodeText(bytes, textArgument(args, 'codec')).replaceAll('\0', ''));
    return textArgument(args, 'parseAll') === 'yes' ? allOf(rows) : columnsOf(rows, args);
  },
};

function allOf(rows: Rows): readonly DraftEntry[] {
  const [first = []] = rows;
  const parsed: readonly Json[] = rows.length > 1 ? rowsAsObjects(rows) : first;
  const shownRows = parsed.map((row): JsonObject => (isJsonObject(row) ? row : { 'CSV list': row }));
  const table = markdownTable({ title: 'Parsed CSV', rows: shownRows.slice(0, 1_000) });
  return [{ entry: shownNote(parsed, table, { 'ParseCSV.ParsedCSV': parsed }) }];
}

function columnsOf(rows: Rows, args: JsonObject): readonly DraftEntry[] {
  const [ips, domains, hashes] = ['ips', 'domains', 'hashes'].map((name) => columnOf(args, name));
  if (ips === undefined && domains === undefined && hashes === undefined)
    throw new AutomationFailed('One of "ips", "domains" and "hashes" must be given, or parseAll=yes.');
  const addresses = valuesOf(rows, ips, isIPv4);
  const names = valuesOf(rows, domains, (text) => text.includes('.') && !text.includes(' '));
  const files = valuesOf(rows, hashes, (text) => hashNamed(text) !== undefined);
  const context: JsonObject = {
    ...(addresses.length > 0 ? { IP: addresses.map((address) => ({ Address: address })) } : {}),
    ...(names.length > 0 ? { Domain: names.map((name) => ({ Name: name })) } : {}),
    ...(files.length > 0 ? { File: files.map((hash) => ({ [hashNamed(hash) ?? '']: hash })) } : {}),
  };
  const table = markdownTable({
    title: 'Parsed Data Table',
    rows: { IPs: addresses, Domains: names, Hashes: files },
  });
  return [{ entry: shownNote(context, table, context) }];
}

function columnOf(args: JsonObject, name: string): number | undefined {
  const given = argument(args, name);
  if (given === null || given === '') return undefined;
  const column = asNumber(given);
  if (column === undefined || !Number.isInteger(column) || column < 0)
    throw new AutomationFailed(`"${name}" must be the number of a column, from 0, not ${shown(given)}.`);
  return column;
}

function valuesOf(rows: Rows, column: number | undefined, isWanted: (text: string) => boolean) {
  if (column === undefined) return [];
  return [...new Set(rows.map((row) => row[column]?.trim() ?? '').filter(isWanted))];
}

function hashNamed(text: string): 'MD5' | 'SHA1' | 'SHA256' | undefined {
  if (!/^[\da-f]+$/i.test(text)) return undefined;
  return ({ 32: 'MD5', 40: 'SHA1', 64: 'SHA256' } as const)[String(text.length)];
}
