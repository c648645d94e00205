import { isJsonList, isJsonObject, type Json, member } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { asParts } from '../../playbook/values/cast.js';
import { done, note } from '../answer.js';
import { argument, flagArgument, textArgument } from '../given.js';
import { columnName, gridRows, sortedRows } from './grid-rows.js';
import { handOver, relayAnswer } from './hand-over.js';

/** `SetGridField`: rows of a table, made of the context, become a field of the incident (`spec/builtin-scripts.md`). */
export const setGridField: Automation = {
  name: 'SetGridField',
  description: 'Makes a table of the context and sets it as a field of the incident.',
  arguments: [
    { name: 'grid_id', description: 'The field.', isRequired: true },
    { name: 'context_path', description: 'Where the items of the table are.' },
    { name: 'columns', description: 'The columns, between commas.', isRequired: true, isArray: true },
    {
      name: 'keys',
      description: 'The member of an item for each column; * for all of them.',
      isArray: true,
      default: '*',
    },
    { name: 'overwrite', description: 'true: instead of the rows that there are.', default: 'false' },
    { name: 'sort_by', description: 'The columns that the rows are sorted by.', isArray: true },
    {
      name: 'unpack_nested_elements',
      description: 'true: a list in an object gives a row for each of its items.',
      default: 'false',
    },
  ],
  run({ args, read, root }) {
    const grid = columnName(textArgument(args, 'grid_id'));
    const path = textArgument(args, 'context_path');
    const rows = gridRows(path === '' ? null : read(path), {
      columns: parts(argument(args, 'columns')),
      keys: parts(argument(args, 'keys')),
      unpacks: flagArgument(args, 'unpack_nested_elements'),
    });
    const before = flagArgument(args, 'overwrite') ? [] : rowsIn(member(root, 'incident') ?? null, grid);
    if (rows.length === 0 && before.length > 0) return done(note(`There is nothing under ${path}.`));
    const all = sortedRows([...before, ...rows], parts(argument(args, 'sort_by')).map(columnName));
    return handOver('setIncident', { customFields: { [grid]: all } });
  },
  resume: relayAnswer,
};

function parts(value: Json): readonly string[] {
  return asParts(value).filter((part) => part !== '');
}

function rowsIn(incident: Json, grid: string): readonly Json[] {
  const rows = isJsonObject(incident) ? member(incident, grid) : undefined;
  return isJsonList(rows) ? rows : [];
}
