import { isJsonList, isJsonObject, type Json, type JsonObject, member } from '../json/json.js';
import type { Markdown } from './command-result.js';
import { dbotScoreKey } from './dbot-score.js';
import type { Output } from './output.js';
import { markdownTable } from './table/markdown-table.js';

const title = 'Results';

/**
 * What outputs get whose handler wrote no text: a table titled `Results` (`spec/entries.md` section 4). Plain values
 * stand in a column that is called after the output's path.
 */
export function resultsTable(contents: Json, outputs: readonly Output[]): Markdown {
  const rows = isJsonList(contents) || isJsonObject(contents) ? contents : [contents];
  const isColumn = isJsonList(rows) && !isJsonObject(rows[0]);
  return markdownTable({ title, rows, ...(isColumn ? { headers: columnName(outputs) } : {}) });
}

/** `Tags` for `VMRay.Tags(val === obj)`. */
function columnName([output]: readonly Output[]): string {
  const [path = ''] = (output?.path ?? '').split('(');
  return path.split('.').at(-1) || title;
}

/** The same for indicators alone: their scores, or where none is scored, the indicators themselves. */
export function indicatorsTable(context: JsonObject): Markdown {
  return markdownTable({
    title,
    rows: member(context, dbotScoreKey) ?? Object.values(context).flat(),
    sortHeaders: false,
  });
}
