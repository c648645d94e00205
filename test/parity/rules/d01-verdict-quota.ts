import { isJsonObject, type JsonObject, member } from '../../../src/language/json/json.js';
import type { Rule } from '../expected.js';
import { lastAnswer, lastData } from '../original/answers.js';
import { isPythonError } from '../original/python-words.js';
import { quotaEntry, quotaOf, usageIn } from '../original/quota.js';
import { onlyError } from './rewrite.js';

/** `VMRay.VerdictQuota` with the documented names. */
export const verdictQuota: Rule = {
  deviation: 'D1',
  apply(expected, { command }) {
    const data = lastData(expected);
    if (
      command !== 'vmray-get-license-usage-verdicts' ||
      !isJsonObject(data) ||
      lastAnswer(expected)?.status !== 200
    )
      return expected;
    const error = onlyError(expected);
    if (error !== undefined && !isPythonError(error)) return expected;
    const [entry] = expected.entries;
    const quota = quotaOf(
      data,
      'verdict',
      usageIn(member(entry?.members ?? {}, 'Contents'), 'VerdictsUsage'),
    );
    const outputs: JsonObject = {
      VerdictQuota: quota.quota,
      VerdictRemaining: quota.remaining,
      VerdictUsage: quota.usage,
      PeriodEndDate: quota.endDate,
    };
    return {
      ...expected,
      entries: [quotaEntry(entry, outputs, ['VMRay.VerdictQuota'], Object.keys(outputs), 'Verdicts')],
    };
  },
};
