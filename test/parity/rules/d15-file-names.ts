import type { Rule } from '../expected.js';
import { uploadedName, withoutControlCharacters, withoutReserved } from '../original/file-name.js';
import { textArgument } from '../original/requests.js';
import type { RecordedCase } from '../recorded-case.js';
import { mapRequests } from './rewrite.js';

/** Non-ASCII characters are dropped from file names on upload; if nothing is left of the stem, `sample` stands for it. */
export const fileNames: Rule = {
  deviation: 'D15',
  apply: (expected, recorded) => {
    const name = givenName(recorded);
    return name === undefined ? expected : renameFiles(expected, uploadedName(name));
  },
};

/** Control characters are dropped from file names on upload, where the original sends them percent-encoded. */
export const controlCharacters: Rule = {
  deviation: 'D36',
  apply: (expected, recorded) => {
    const name = givenName(recorded);
    if (name === undefined || !hasControlCharacters(name)) return expected;
    return renameFiles(expected, withoutReserved(withoutControlCharacters(name)));
  },
};

function renameFiles(expected: Parameters<Rule['apply']>[0], name: string) {
  return mapRequests(expected, (request) => {
    const parts = request.multipart;
    if (!parts?.some((part) => part.filename !== undefined && part.filename !== name)) return request;
    return {
      ...request,
      multipart: parts.map((part) => (part.filename === undefined ? part : { ...part, filename: name })),
    };
  });
}

function givenName({ args, files }: RecordedCase): string | undefined {
  const id = textArgument(args, 'entry_id') || textArgument(args, 'file_id');
  return files.get(id)?.name;
}

function hasControlCharacters(name: string): boolean {
  return withoutControlCharacters(name) !== name;
}
