import { jsonText } from '../../language/context/json-text.js';
import { EntryType } from '../../language/entry/entry.js';
import type { Json } from '../../language/json/json.js';
import type { Automation, AutomationCall } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { extractIndicators as extract } from '../../playbook/indicators/extraction/extract-indicators.js';
import { searchedText } from '../../playbook/indicators/extraction/searched-text.js';
import { done, note } from '../answer.js';
import { argument, textArgument } from '../given.js';

/** `extractIndicators`: the indicators in a text or an entry. They are shown, and not kept. */
export const extractIndicators: Automation = {
  name: 'extractIndicators',
  description: 'Finds indicators in a text.',
  arguments: [
    {
      name: 'text',
      description: 'A text, or a value whose texts are searched.',
      isDefault: true,
      isArray: true,
    },
    { name: 'entryID', description: 'An entry of the War Room.' },
    { name: 'filePath', description: 'A file; not searched here.' },
    { name: 'investigationID', description: 'Not needed here.' },
  ],
  run(call) {
    const { text } = searchedText(searched(call));
    const found = Object.fromEntries(extract(text).map(({ kind, values }) => [kind.type, values]));
    const context = Object.keys(found).length > 0 ? { ExtractedIndicators: found } : undefined;
    return done(note(jsonText(found, { sortKeys: false }), context));
  },
};

function searched({ args, entry }: AutomationCall): Json {
  const text = argument(args, 'text');
  if (text !== null) return text;
  const id = textArgument(args, 'entryID').trim();
  if (id === '')
    throw new AutomationFailed(
      '"text" or "entryID" must be given; the files of "filePath" are not searched here.',
    );
  const found = entry(id);
  if (!found) throw new AutomationFailed(`There is no entry ${JSON.stringify(id.slice(0, 100))} here.`);
  if (found.Type === EntryType.file || found.Type === EntryType.infoFile)
    throw new AutomationFailed(`The entry ${id} is a file, and files are not searched here.`);
  return found.HumanReadable || found.Contents;
}
