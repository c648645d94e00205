import type { ExpectedEntry, Rule } from '../expected.js';
import { errorNaming, noteNaming } from '../expected-entries.js';
import { isHollow, lastAnswer, lastData, lastRequest } from '../original/answers.js';
import { isPythonError } from '../original/python-words.js';
import type { RecordedCase } from '../recorded-case.js';
import { idsOf } from './d23-mixed-answers.js';
import { onlyError } from './rewrite.js';

/**
 * Where the original stumbles over data of the wrong shape, ours names the request and what it expected; data that is
 * not there may be the not-found answer instead.
 */
export const shapes: Rule = {
  deviation: 'D33',
  apply(expected, recorded) {
    const text = onlyError(expected);
    const request = lastRequest(expected);
    if (text === undefined || !request) return expected;
    if (isArchiveError(text)) return { ...expected, entries: [errorNaming([], [['archive', 'zip']])] };
    if (!isPythonError(text)) return expected;
    const error = errorNaming([request.path], [['expected', 'should be', 'must be']]);
    const isAbsent = isHollow(lastData(expected)) && lastAnswer(expected)?.status === 200;
    const isQuestion = request.method === 'GET' && isAbsent;
    return [error, ...(isQuestion ? [notFound(recorded)] : [])].map((entry) => ({
      ...expected,
      entries: [entry],
    }));
  },
};

/** What the original's zip library says of a body that is no archive. */
function isArchiveError(text: string): boolean {
  return /File is not a zip file|Bad (magic number|CRC-32)|Truncated file header/.test(text);
}

function notFound(recorded: RecordedCase): ExpectedEntry {
  return noteNaming(idsOf(recorded));
}
