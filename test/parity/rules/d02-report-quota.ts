import { isJsonObject, type JsonObject, member } from '../../../src/language/json/json.js';
import type { Rule } from '../expected.js';
import { lastAnswer, lastData } from '../original/answers.js';
import { isPythonError } from '../original/python-words.js';
import { quotaEntry, quotaOf, usageIn } from '../original/quota.js';
import { onlyError } from './rewrite.js';

const roots = ['VMRay.ReportQuota', 'VMRay.ReportsQuota'];
const shown = ['ReportQuota', 'ReportRemaining', 'ReportUsage', 'PeriodEndDate'];

/** One object with the names of table and example under both documented roots; a quota of 0 or null is no crash. */
export const reportQuota: Rule = {
  deviation: 'D2',
  apply(expected, { command }) {
    const data = lastData(expected);
    if (
      command !== 'vmray-get-license-usage-reports' ||
      !isJsonObject(data) ||
      lastAnswer(expected)?.status !== 200
    )
      return expected;
    const error = onlyError(expected);
    if (error !== undefined && !isPythonError(error)) return expected;
    const [entry] = expected.entries;
    const quota = quotaOf(data, 'report', usageIn(member(entry?.members ?? {}, 'Contents'), 'ReportUsage'));
    const outputs: JsonObject = {
      ReportQuota: quota.quota,
      ReportRemaining: quota.remaining,
      ReportUsage: quota.usage,
      VerdictQuota: quota.quota,
      VerdictRemaining: quota.remaining,
      VerdictUsage: quota.usage,
      PeriodEndDate: quota.endDate,
    };
    return { ...expected, entries: [quotaEntry(entry, outputs, roots, shown, 'Reports')] };
  },
};
