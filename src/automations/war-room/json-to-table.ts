import { jsonText } from '../../language/context/json-text.js';
import { EntryType } from '../../language/entry/entry.js';
import { markdownTable } from '../../language/entry/table/index.js';
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { asAnyText, asList } from '../../playbook/values/cast.js';
import { done } from '../answer.js';
import { argument, flagArgument, listArgument, textArgument } from '../given.js';
import { needRoom } from '../limits.js';
import { typedValue } from '../typed-value.js';

const mostCells = 200_000;

/** `JsonToTable`: objects, or the JSON of such, as a markdown table; as a transformer its text. */
export const jsonToTable: Automation = {
  name: 'JsonToTable',
  description: 'Writes objects as a markdown table.',
  tags: ['transformer', 'entirelist'],
  arguments: [
    {
      name: 'value',
      description: 'The objects, or their JSON.',
      isRequired: true,
      isDefault: true,
      isArray: true,
    },
    { name: 'title', description: 'What stands above.' },
    { name: 'headers', description: 'The columns; all by default.', isArray: true },
    { name: 'is_auto_json_transform', description: 'Whether nested values are written as lists of lines.' },
    { name: 'json_transform_properties', description: 'Nested values are written in full here.' },
    { name: 'url_keys', description: 'Links are written as they are here.', isArray: true },
  ],
  run({ args }) {
    const rows = rowsOf(argument(args, 'value'));
    const headers = listArgument(args, 'headers')
      .map((header) => asAnyText(header).trim())
      .filter((header) => header !== '');
    // A cell that is escaped is up to twice as long.
    needRoom(jsonText(rows, { sortKeys: false }).length * 2, 'The table');
    const columns = headers.length || new Set(rows.flatMap(Object.keys)).size;
    if (columns * rows.length > mostCells)
      throw new AutomationFailed(
        `The table would have ${columns * rows.length} cells; at most ${mostCells} are written.`,
      );
    const Contents = markdownTable({
      title: textArgument(args, 'title'),
      rows,
      ...(headers.length > 0 ? { headers } : {}),
      autoJson: flagArgument(args, 'is_auto_json_transform'),
    });
    return done({ Type: EntryType.note, ContentsFormat: 'markdown', Contents });
  },
};

/** What is no object is a row of its own. */
function rowsOf(given: Json): readonly JsonObject[] {
  const only = isJsonList(given) && given.length === 1 ? (given[0] ?? null) : given;
  const value = typeof only === 'string' ? typedValue(only, false) : given;
  return asList(value).map((row) => (isJsonObject(row) ? row : { Value: row }));
}
