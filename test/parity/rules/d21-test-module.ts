import { member } from '../../../src/language/json/json.js';
import type { Rule } from '../expected.js';
import { errorNaming } from '../expected-entries.js';
import { lastBody } from '../original/answers.js';

/** `ok` only for a `result` of `ok`. */
export const testModule: Rule = {
  deviation: 'D21',
  apply(expected, { command }) {
    const isGood = expected.entries[0]?.members['bareText'] === 'ok';
    if (command !== 'test-module' || !isGood) return expected;
    const body = lastBody(expected);
    return body && member(body, 'result') === 'ok'
      ? expected
      : { ...expected, entries: [errorNaming([], [['result']])] };
  },
};
