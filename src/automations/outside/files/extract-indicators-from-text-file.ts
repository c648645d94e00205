import { jsonText } from '../../../language/context/json-text.js';
import { AutomationFailed } from '../../../playbook/automation/automation-failed.js';
import { extractIndicators } from '../../../playbook/indicators/extraction/extract-indicators.js';
import { searchedText } from '../../../playbook/indicators/extraction/searched-text.js';
import { asNumber, shown } from '../../../playbook/values/cast.js';
import { note } from '../../answer.js';
import { argument, textArgument } from '../../given.js';
import { decodeText } from '../decode-text.js';
import type { OutsideAutomation } from '../outside-automation.js';
import { beginningOf, largestFile } from '../read-bytes.js';

const usualSize = 1024 * 1024;

/**
 * `ExtractIndicatorsFromTextFile`: the indicators in the beginning of a file, as the JSON text of `extractIndicators`, and
 * where each kind is written. The original leaves the latter to the extraction of entries.
 */
export const extractIndicatorsFromTextFile: OutsideAutomation = {
  name: 'ExtractIndicatorsFromTextFile',
  description: 'Finds the indicators in a text file.',
  arguments: [
    { name: 'entryID', description: 'The entry id of the file.', isRequired: true, isDefault: true },
    { name: 'maxFileSize', description: 'Bytes that are read at most; 1 MiB by default.' },
  ],
  outputs: [
    'Domain.Name',
    'Account.Email.Address',
    'File.MD5',
    'File.SHA1',
    'File.SHA256',
    'IP.Address',
    'URL.Data',
  ].map((contextPath) => ({ contextPath, type: 'String' })),
  async perform(args, { files, signal }) {
    const file = await files.open(textArgument(args, 'entryID').trim());
    const bytes = await beginningOf(file, sizeOf(argument(args, 'maxFileSize')), signal);
    const found = extractIndicators(searchedText(decodeText(bytes)).text);
    const contents = Object.fromEntries(found.map(({ kind, values }) => [kind.type, values]));
    const context = Object.fromEntries(
      found.map(({ kind, values }) => [kind.contextKey, values.map((value) => kind.contextOf(value))]),
    );
    return [{ entry: note(jsonText(contents, { sortKeys: false }), context) }];
  },
};

function sizeOf(given: Parameters<typeof asNumber>[0]): number {
  if (given === null || given === '') return usualSize;
  const size = asNumber(given);
  if (size === undefined || !Number.isInteger(size) || size < 1 || size > largestFile)
    throw new AutomationFailed(
      `"maxFileSize" must be a whole number of bytes from 1 to ${largestFile}, not ${shown(given)}.`,
    );
  return size;
}
