import { jsonText } from '../../../language/context/json-text.js';
import { isJsonObject, type Json, type JsonObject, member } from '../../../language/json/json.js';
import { AutomationFailed } from '../../../playbook/automation/automation-failed.js';
import { asText, shown } from '../../../playbook/values/cast.js';

const mostCells = 1_000_000;

/**
 * The CSV text of a list: of objects a line each below their keys, of anything else one line. Line breaks in a field
 * become `\n`, as the published script has them; a text that a spreadsheet would compute is not, by the apostrophe before
 * it (`spec/attacks.md`, class 20).
 * @throws AutomationFailed for a list of objects that holds something else, or for too many fields
 */
export function csvText(items: readonly Json[], headers: readonly string[] | undefined): string {
  const [first] = items;
  if (first === undefined || !isJsonObject(first)) {
    const line = items.map(field).join(',');
    if (!headers || headers.length < items.length) return line;
    return `${headers.slice(0, items.length).map(field).join(',')}\n${line}`;
  }
  const objects = items.map((item): JsonObject => {
    if (isJsonObject(item)) return item;
    throw new AutomationFailed(`"csvArray" is a list of objects, and ${shown(item)} among them is none.`);
  });
  const columns = headers ?? [...new Set(objects.flatMap((object) => Object.keys(object)))];
  if (columns.length * objects.length > mostCells)
    throw new AutomationFailed(`The file would have more than ${mostCells} fields.`);
  const lines = objects.map((object) =>
    columns.map((column) => field(member(object, column) ?? null)).join(','),
  );
  return [columns.map(field).join(','), ...lines].join('\n');
}

function field(value: Json): string {
  const text =
    typeof value === 'object' && value !== null ? jsonText(value, { sortKeys: false }) : asText(value);
  const line = withoutFormula(text.trim().replace(/\n/g, '\\n'), value);
  return /[",\r]/.test(line) ? `"${line.replace(/"/g, '""')}"` : line;
}

/** Numbers, also as texts, are none. */
function withoutFormula(line: string, value: Json): string {
  const isFormula = typeof value === 'string' && /^[=+\-@]./.test(line) && !Number.isFinite(Number(line));
  return isFormula ? `'${line}` : line;
}
