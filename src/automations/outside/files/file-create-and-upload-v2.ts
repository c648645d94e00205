import type { JsonObject } from '../../../language/json/json.js';
import { AutomationFailed } from '../../../playbook/automation/automation-failed.js';
import { asAnyText } from '../../../playbook/values/cast.js';
import { bytesOfBase64 } from '../../encodings/bytes-of-base64.js';
import { argument, textArgument } from '../../given.js';
import { fileEntry } from '../file-entry.js';
import { fileOutputs } from '../file-outputs.js';
import type { OutsideAutomation, OutsideEdges } from '../outside-automation.js';
import { readBytes } from '../read-bytes.js';

const encodings = ['raw', 'base64'];

/**
 * `FileCreateAndUploadV2`: a file of a text, or of the bytes of another file, where an entry is given; base64 is undone
 * on request (`spec/builtin-scripts.md`). An entry that is no file gives its contents.
 */
export const fileCreateAndUploadV2: OutsideAutomation = {
  name: 'FileCreateAndUploadV2',
  description: 'Writes a text, or what is in an entry, to a file of the War Room.',
  arguments: [
    { name: 'filename', description: 'What the file is called.', isRequired: true, isDefault: true },
    { name: 'data', description: 'What is in it.' },
    { name: 'entryId', description: 'The file, or the entry, that it is made of; goes before "data".' },
    { name: 'data_encoding', description: 'How it is written.', options: encodings, default: 'raw' },
  ],
  outputs: fileOutputs,
  async perform(args, edges) {
    const encoding = textArgument(args, 'data_encoding');
    if (!encodings.includes(encoding))
      throw new AutomationFailed(
        `"data_encoding" must be raw or base64, not ${JSON.stringify(encoding.slice(0, 50))}.`,
      );
    const data = await dataOf(args, edges);
    const bytes = encoding === 'base64' ? bytesOfBase64(data.toString('latin1')) : data;
    return [fileEntry(textArgument(args, 'filename'), bytes)];
  },
};

async function dataOf(args: JsonObject, { files, entry, signal }: OutsideEdges): Promise<Buffer> {
  const entryId = textArgument(args, 'entryId').trim();
  if (entryId === '') return Buffer.from(asAnyText(argument(args, 'data')));
  const found = entry(entryId);
  if (found && found.FileID === undefined) return Buffer.from(asAnyText(found.Contents));
  return (await readBytes(entryId, files, signal)).bytes;
}
