import { markdownTable } from '../../../language/entry/index.js';
import type { Command } from '../../../sdk/index.js';
import { expectObject } from '../client/vmray-answer.js';
import type { VmrayClient } from '../client/vmray-client.js';
import type { Arguments } from '../integration.generated.js';
import { quotaOf } from '../mapping/quota.js';

/** `vmray-get-license-usage-verdicts`: GET /rest/billing_info (D1). */
export const getLicenseUsageVerdicts: Command<Arguments['vmray-get-license-usage-verdicts'], VmrayClient> = {
  effect: 'read',
  async run(call) {
    const answer = await call.client.get('/billing_info', call);
    const { quota, remaining, usage, endDate } = quotaOf(
      expectObject(answer.data, answer, 'the billing information'),
      'verdict',
    );
    const context = {
      VerdictQuota: quota,
      VerdictRemaining: remaining,
      VerdictUsage: usage,
      PeriodEndDate: endDate,
    };
    return {
      readable: markdownTable({
        title: 'VMRay Verdicts Quota Information',
        headers: Object.keys(context),
        rows: context,
      }),
      outputs: [
        {
          path: 'VMRay.VerdictQuota(val.PeriodEndDate && val.PeriodEndDate == obj.PeriodEndDate)',
          value: context,
        },
      ],
    };
  },
};
