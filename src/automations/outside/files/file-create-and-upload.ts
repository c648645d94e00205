import type { Json } from '../../../language/json/json.js';
import { AutomationFailed } from '../../../playbook/automation/automation-failed.js';
import { asAnyText } from '../../../playbook/values/cast.js';
import { argument, isFalsyInJavaScript, textArgument } from '../../given.js';
import { fileEntry } from '../file-entry.js';
import { fileOutputs } from '../file-outputs.js';
import type { OutsideAutomation } from '../outside-automation.js';

/** `FileCreateAndUpload`: a file of a text, or of the contents of an entry; one of the two (`spec/builtin-scripts.md`). */
export const fileCreateAndUpload: OutsideAutomation = {
  name: 'FileCreateAndUpload',
  description: 'Writes a text, or the contents of an entry, to a file of the War Room.',
  arguments: [
    { name: 'filename', description: 'What the file is called.', isRequired: true, isDefault: true },
    { name: 'data', description: 'What is in it.' },
    { name: 'entryId', description: 'The entry whose contents are in it.' },
  ],
  outputs: fileOutputs,
  async perform(args, { entry }) {
    const data = argument(args, 'data');
    const entryId = textArgument(args, 'entryId').trim();
    if (isFalsyInJavaScript(data) === (entryId === ''))
      throw new AutomationFailed('One of "data" and "entryId" must be given, and not both.');
    const contents = entryId === '' ? data : contentsOf(entryId, entry(entryId)?.Contents);
    return [fileEntry(textArgument(args, 'filename'), Buffer.from(asAnyText(contents)))];
  },
};

function contentsOf(entryId: string, contents: Json | undefined): Json {
  if (contents !== undefined) return contents;
  throw new AutomationFailed(`There is no entry ${JSON.stringify(entryId.slice(0, 100))} here.`);
}
