import { jsonText } from '../../language/context/json-text.js';
import { EntryType } from '../../language/entry/entry.js';
import { markdownTable } from '../../language/entry/table/index.js';
import { isJsonObject, type Json, type JsonObject } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { asAnyText, asList } from '../../playbook/values/cast.js';
import { done } from '../answer.js';
import { argument, listArgument, textArgument } from '../given.js';
import { needRoom } from '../limits.js';
import { typedValue } from '../typed-value.js';
import { flattened } from './flattened.js';
import { valueUnder } from './value-under.js';

const mostCells = 200_000;
const mostSteps = 2_000_000;
/** A cell that is escaped is up to twice as long. */
const escaping = 2;

/** `ToTable`: objects as a markdown table; a column may be a dotted path into them. */
export const toTable: Automation = {
  name: 'ToTable',
  description: 'Writes objects to the War Room as a table.',
  arguments: [
    { name: 'data', description: 'The objects.', isRequired: true, isDefault: true, isArray: true },
    { name: 'title', description: 'What stands above.' },
    { name: 'columns', description: 'The columns, between commas; all by default.', isArray: true },
  ],
  run({ args }) {
    const items = asList(typedValue(argument(args, 'data'), false));
    const wanted = listArgument(args, 'columns').map(asAnyText);
    const columns = [...new Set(wanted)].filter((column) => column !== '');
    const { rows, headers } = columns.length === 0 ? withAllColumns(items) : withColumns(items, columns);
    const contents = markdownTable({ title: textArgument(args, 'title'), rows, headers });
    return done({ Type: EntryType.note, ContentsFormat: 'markdown', Contents: contents });
  },
};

interface Table {
  readonly rows: Json;
  readonly headers: readonly string[];
}

function withAllColumns(items: readonly Json[]): Table {
  needRoom(jsonText(items, { sortKeys: false }).length * escaping, 'The table');
  const rows = items.map((item) => (isJsonObject(item) ? flattened(item) : { Value: item }));
  const headers = new Set<string>();
  for (const row of rows) for (const key of Object.keys(row)) headers.add(key);
  needFewCells(items.length * headers.size);
  return { rows, headers: [...headers] };
}

function withColumns(items: readonly Json[], headers: readonly string[]): Table {
  needFewCells(items.length * headers.length);
  const paths = headers.map((header) => header.split('.'));
  const steps = items.length * paths.reduce((sum, path) => sum + path.length, 0);
  if (steps > mostSteps) throw new AutomationFailed('The columns have too many parts for so many rows.');
  // A value may be shown in several columns: under "a" all that is under "a.b".
  let characters = 0;
  const columns = headers.map((header, place) => {
    const values = items.map((item) =>
      isJsonObject(item) ? valueUnder(item, header, paths[place] ?? []) : place === 0 ? item : null,
    );
    characters += jsonText(values, { sortKeys: false }).length * escaping;
    needRoom(characters, 'The table');
    return values;
  });
  const rows = items.map(
    (_, index): JsonObject =>
      Object.fromEntries(headers.map((header, place) => [header, columns[place]?.[index] ?? null])),
  );
  return { rows, headers };
}

function needFewCells(cells: number): void {
  if (cells > mostCells)
    throw new AutomationFailed(`The table would have ${cells} cells; at most ${mostCells} are written.`);
}
