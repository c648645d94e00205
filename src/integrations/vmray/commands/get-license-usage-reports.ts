import { markdownTable } from '../../../language/entry/index.js';
import type { Command } from '../../../sdk/index.js';
import { expectObject } from '../client/vmray-answer.js';
import type { VmrayClient } from '../client/vmray-client.js';
import type { Arguments } from '../integration.generated.js';
import { quotaOf } from '../mapping/quota.js';

/** Both roots that the reference names (D2). */
const roots = ['VMRay.ReportQuota', 'VMRay.ReportsQuota'];

/** `vmray-get-license-usage-reports`: GET /rest/billing_info; every documented path resolves (D2). */
export const getLicenseUsageReports: Command<Arguments['vmray-get-license-usage-reports'], VmrayClient> = {
  effect: 'read',
  async run(call) {
    const answer = await call.client.get('/billing_info', call);
    const { quota, remaining, usage, endDate } = quotaOf(
      expectObject(answer.data, answer, 'the billing information'),
      'report',
    );
    const shown = {
      ReportQuota: quota,
      ReportRemaining: remaining,
      ReportUsage: usage,
      PeriodEndDate: endDate,
    };
    const context = { ...shown, VerdictQuota: quota, VerdictRemaining: remaining, VerdictUsage: usage };
    return {
      readable: markdownTable({
        title: 'VMRay Reports Quota Information',
        headers: Object.keys(shown),
        rows: shown,
      }),
      outputs: roots.map((root) => ({
        path: `${root}(val.PeriodEndDate && val.PeriodEndDate == obj.PeriodEndDate)`,
        value: context,
      })),
    };
  },
};
