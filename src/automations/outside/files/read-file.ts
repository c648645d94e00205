import { AutomationFailed } from '../../../playbook/automation/automation-failed.js';
import { asNumber, shown } from '../../../playbook/values/cast.js';
import { note } from '../../answer.js';
import { argument, flagArgument, textArgument } from '../../given.js';
import { boundedJson } from '../../json/bounded-json.js';
import { decodeText } from '../decode-text.js';
import type { OutsideAutomation } from '../outside-automation.js';
import { beginningOf, largestFile } from '../read-bytes.js';

const usualSize = 1024 * 1024;

/**
 * `ReadFile`: the beginning of a file as text, in `FileData`; as base64 or as the value of its JSON where
 * `output_data_type` says so (`spec/builtin-scripts.md`, More automations).
 */
export const readFile: OutsideAutomation = {
  name: 'ReadFile',
  description: 'Reads a file into the context.',
  arguments: [
    { name: 'entryID', description: 'The entry id of the file.', isRequired: true, isDefault: true },
    { name: 'maxFileSize', description: 'Bytes that are read at most; 1 MiB by default.' },
    { name: 'encoding', description: 'The encoding; guessed by default.' },
    { name: 'input_encoding', description: 'The encoding, or "binary".' },
    {
      name: 'output_data_type',
      description: 'What is left in the context.',
      options: ['raw', 'base64', 'json'],
      default: 'raw',
    },
    {
      name: 'output_metadata',
      description: 'Whether the size is told too, under ReadFile.',
      options: ['true', 'false'],
      default: 'false',
    },
  ],
  outputs: [
    { contextPath: 'FileData', type: 'Unknown' },
    { contextPath: 'ReadFile.Data', type: 'Unknown' },
    { contextPath: 'ReadFile.EntryID', type: 'String' },
    { contextPath: 'ReadFile.FileSize', type: 'Number' },
    { contextPath: 'ReadFile.EOF', type: 'Boolean' },
  ],
  async perform(args, { files, signal }) {
    const entryId = textArgument(args, 'entryID').trim();
    const most = sizeOf(args);
    const file = await files.open(entryId);
    const bytes = await beginningOf(file, most, signal);
    const withMetadata = flagArgument(args, 'output_metadata');
    if (bytes.length === 0 && !withMetadata) throw new AutomationFailed('The file is empty.');
    const data = dataOf(bytes, args);
    const context = withMetadata
      ? {
          'ReadFile(obj.EntryID===val.EntryID)': {
            Data: data,
            EntryID: entryId,
            FileSize: file.size,
            EOF: file.size <= most,
          },
        }
      : { FileData: data };
    return [{ entry: { ...note(withMetadata ? `${bytes.length} bytes were read.` : context, context) } }];
  },
};

function sizeOf(args: Parameters<OutsideAutomation['perform']>[0]): number {
  const given = argument(args, 'maxFileSize');
  if (given === null || given === '') return usualSize;
  const size = asNumber(given);
  if (size === undefined || !Number.isInteger(size) || size < 1 || size > largestFile)
    throw new AutomationFailed(
      `"maxFileSize" must be a whole number of bytes from 1 to ${largestFile}, not ${shown(given)}.`,
    );
  return size;
}

function dataOf(bytes: Buffer, args: Parameters<OutsideAutomation['perform']>[0]) {
  const encoding = textArgument(args, 'input_encoding') || textArgument(args, 'encoding');
  const type = textArgument(args, 'output_data_type');
  if (type === 'base64') return bytes.toString('base64');
  const text = decodeText(bytes, encoding === 'binary' ? 'utf-8' : encoding);
  if (type !== 'json') return text;
  try {
    return boundedJson(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new AutomationFailed(`The file is no JSON: ${error.message}`);
  }
}
