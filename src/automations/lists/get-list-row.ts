import { setMember } from '../../language/context/merge/draft.js';
import type { Json, JsonObject } from '../../language/json/json.js';
import { didYouMean } from '../../language/names/nearest-names.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { asAnyText, shown } from '../../playbook/values/cast.js';
import { partsBetween } from '../../playbook/values/parts-of.js';
import { done, note } from '../answer.js';
import { flagArgument, textArgument } from '../given.js';
import { needFew } from '../limits.js';
import { listNamed } from './list-named.js';

/** `GetListRow`: the rows of a list that is a table, the first line of which names its columns; with a value in one, or all. */
export const getListRow: Automation = {
  name: 'GetListRow',
  description: 'Finds rows of a list that is a table.',
  arguments: [
    { name: 'list_name', description: 'The name of the list.', isRequired: true },
    { name: 'header', description: 'The column that the value stands in.' },
    { name: 'value', description: 'The value that a row must have there.' },
    {
      name: 'parse_all',
      description: 'Whether every row is meant.',
      options: ['True', 'False'],
      default: 'False',
    },
    { name: 'list_separator', description: 'What stands between two cells; \\t for a tab.', default: ',' },
  ],
  run({ args, root }) {
    const [header, value] = [textArgument(args, 'header'), textArgument(args, 'value')];
    const isWhole = flagArgument(args, 'parse_all');
    if (!isWhole && (header === '' || value === ''))
      throw new AutomationFailed('"header" and "value" must be given, unless "parse_all" is True.');
    const name = textArgument(args, 'list_name');
    const list = listNamed(root, name) ?? '';
    if (list === '') throw new AutomationFailed(`There is no list ${shown(name)}, or nothing in it.`);
    const { headers, rows } = tableOf(asAnyText(list), separatorOf(args));
    const place = headers.indexOf(header);
    if (!isWhole && place === -1)
      throw new AutomationFailed(`The list has no column ${shown(header)}.${didYouMean(header, headers)}`);
    const found = rows.filter((row) => isWhole || row[place] === value).map((row) => asObject(headers, row));
    if (found.length === 0) return done(note('No results found'));
    const context = {
      ListName: name,
      Header: header,
      Value: value,
      ParseAll: textArgument(args, 'parse_all'),
      Results: found,
    };
    return done(note(context, { GetListRow: context }));
  },
};

function separatorOf(args: JsonObject): string {
  return (textArgument(args, 'list_separator') || ',').replaceAll('\\t', '\t');
}

function tableOf(text: string, separator: string) {
  const lines = partsBetween(text.trim(), '\n').map((line) => line.replace(/\r$/, ''));
  needFew(lines, 'The list');
  const [headers = [], ...rows] = lines.map((line) => partsBetween(line, separator));
  return { headers, rows };
}

/** Cells beyond the columns have no name. */
function asObject(headers: readonly string[], row: readonly string[]): JsonObject {
  const cells: Record<string, Json> = {};
  for (const [place, header] of headers.entries()) {
    const cell = row[place];
    if (cell !== undefined) setMember(cells, header, cell);
  }
  return cells;
}
