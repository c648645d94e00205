import { isJsonObject, member } from '../../../src/language/json/json.js';
import type { Rule } from '../expected.js';
import { errorNaming } from '../expected-entries.js';
import { errorMessages, errorsOf, lastAnswer, lastBody } from '../original/answers.js';
import { isPythonError } from '../original/python-words.js';
import { onlyError } from './rewrite.js';

/** Lists of errors are prose, not a data structure printed, whatever their items are. */
export const errorLists: Rule = {
  deviation: 'D14',
  apply(expected) {
    const text = onlyError(expected);
    const body = lastBody(expected);
    if (text === undefined || errorsOf(body).length === 0) return expected;
    if (!isPythonError(text) && !/ - \[.*\]$/s.test(text)) return expected;
    const status = isPythonError(text) ? [] : [`[${lastAnswer(expected)?.status}]`];
    const shown = errorNaming([...status, ...errorMessages(body)], wordless(body), [/\[?\{['"]/, /\['/]);
    return { ...expected, entries: [shown] };
  },
};

/** Of an error without a message, some other text that it has. */
function wordless(body: ReturnType<typeof lastBody>): readonly (readonly string[])[] {
  return errorsOf(body)
    .filter((error) => isJsonObject(error) && typeof member(error, 'error_msg') !== 'string')
    .map((error) => Object.values(error ?? {}).filter((value) => typeof value === 'string'))
    .filter((texts) => texts.length > 0);
}
