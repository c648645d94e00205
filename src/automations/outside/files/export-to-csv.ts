import { isJsonList, type Json, type JsonObject } from '../../../language/json/json.js';
import { AutomationFailed } from '../../../playbook/automation/automation-failed.js';
import { asAnyText, asList } from '../../../playbook/values/cast.js';
import { argument, listArgument, textArgument } from '../../given.js';
import { boundedJson } from '../../json/bounded-json.js';
import { needShort } from '../../limits.js';
import { csvText } from '../csv/write-csv.js';
import { fileEntry } from '../file-entry.js';
import { fileOutputs } from '../file-outputs.js';
import type { OutsideAutomation } from '../outside-automation.js';

/** `ExportToCSV`: a list as a CSV file of the War Room. */
export const exportToCSV: OutsideAutomation = {
  name: 'ExportToCSV',
  description: 'Writes a list to a CSV file of the War Room.',
  arguments: [
    { name: 'fileName', description: 'What the file is called.', isRequired: true, isDefault: true },
    { name: 'csvArray', description: 'The list.', isRequired: true, isArray: true },
    { name: 'headers', description: 'The columns in their order; all by default.', isArray: true },
    { name: 'codec', description: 'UTF-8, or UTF-16-BOM.' },
  ],
  outputs: fileOutputs,
  async perform(args) {
    const headers = listArgument(args, 'headers').map(asAnyText);
    const text = needShort(csvText(itemsOf(args), headers.length > 0 ? headers : undefined), 'The file');
    const isUtf16 = textArgument(args, 'codec').toUpperCase() === 'UTF-16-BOM';
    const bytes = isUtf16 ? Buffer.from(`\ufeff${text}`, 'utf16le') : Buffer.from(text);
    return [fileEntry(textArgument(args, 'fileName'), bytes)];
  },
};

/** A list, an object, or the JSON text of a list, whose brackets may be missing. */
function itemsOf(args: JsonObject): readonly Json[] {
  const given = argument(args, 'csvArray');
  if (typeof given !== 'string') return asList(given);
  try {
    const value = boundedJson(given.trimStart().startsWith('[') ? given : `[${given}]`);
    if (isJsonList(value)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new AutomationFailed('"csvArray" must be a list, or the JSON text of one.');
}
