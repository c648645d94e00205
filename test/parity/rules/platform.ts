import type { Rule } from '../expected.js';
import { errorNaming, refused } from '../expected-entries.js';
import { textArgument } from '../original/requests.js';
import type { RecordedCase } from '../recorded-case.js';
import { onlyError } from './rewrite.js';

/** `test-module` returns one text entry with Contents `ok`, where the original returns the bare word. */
export const testModuleEntry: Rule = {
  deviation: 'interface.md',
  apply(expected) {
    const [entry] = expected.entries;
    if (expected.entries.length !== 1 || entry?.members['bareText'] !== 'ok') return expected;
    return { ...expected, entries: [{ members: { Type: 1, ContentsFormat: 'text', Contents: 'ok' } }] };
  },
};

/** The words about a file that is not there are the platform's own; the recording has those of the recorder's stand-in. */
export const missingFile: Rule = {
  deviation: 'interface.md',
  apply: (expected, recorded) =>
    isFileMissing(recorded) && onlyError(expected) !== undefined
      ? refused(expected, errorNaming([fileId(recorded)]))
      : expected,
};

export function isFileMissing(recorded: RecordedCase): boolean {
  return recorded.command === 'vmray-upload-sample' && !recorded.files.has(fileId(recorded));
}

function fileId({ args }: RecordedCase): string {
  return textArgument(args, 'entry_id') || textArgument(args, 'file_id');
}
