import { valueAt } from '../read-value.js';
import { type Entry, judgeEntries, mismatch } from './judge-entries.js';
import type { OrderMaker, Outcome } from './order.js';

function quota(command: string, path: string, member: string): OrderMaker {
  const judge = (entry: Entry): Outcome =>
    valueAt(entry, 'EntryContext', path, member) === 1000 ? 'answered' : mismatch(entry, member);
  return () => ({
    request: { command },
    judge: (answer) => judgeEntries(answer, [{ path: '/billing_info', judge }]),
  });
}

const testModule: OrderMaker = () => ({
  request: { command: 'test-module', integration: 'vmray' },
  judge: (answer) =>
    judgeEntries(answer, [
      {
        path: '/analysis',
        judge: (entry) => (entry['Contents'] === 'ok' ? 'answered' : mismatch(entry, 'test-module')),
      },
    ]),
});

const period = '(val.PeriodEndDate && val.PeriodEndDate == obj.PeriodEndDate)';

/** Asks about the account. */
export const accountOrders: readonly (readonly [weight: number, maker: OrderMaker])[] = [
  [2, quota('vmray-get-license-usage-verdicts', `VMRay.VerdictQuota${period}`, 'VerdictQuota')],
  [2, quota('vmray-get-license-usage-reports', `VMRay.ReportsQuota${period}`, 'ReportQuota')],
  [2, testModule],
];
