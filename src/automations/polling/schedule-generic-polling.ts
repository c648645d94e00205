import { EntryType } from '../../language/entry/entry.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { done, note } from '../answer.js';
import { argument, textArgument } from '../given.js';
import { idsOf, minutesIn, pollingDeclarations, waitingDeclarations } from './polling-arguments.js';

/** `ScheduleGenericPolling`: the first look at what is polled for, after one interval (`spec/generic-polling.md`). */
export const scheduleGenericPolling: Automation = {
  name: 'ScheduleGenericPolling',
  description: 'Schedules the polling of GenericPolling.',
  arguments: [
    ...pollingDeclarations,
    { name: 'dt', description: 'The context path of the ids that are not done yet.', isRequired: true },
    { name: 'interval', description: 'Minutes between two looks.', isRequired: true, default: '1' },
    { name: 'timeout', description: 'Minutes in all.', isRequired: true, default: '60' },
    ...waitingDeclarations,
  ],
  run({ args, read }) {
    const interval = minutesIn(args, 'interval');
    minutesIn(args, 'timeout');
    const dt = textArgument(args, 'dt');
    const isPending = read(dt) !== null;
    if (!isPending && read(withoutSelector(dt)) === null)
      throw new AutomationFailed(
        `Incorrect dt path: no ids found under ${JSON.stringify(dt.slice(0, 200))}.`,
      );
    const entry = isPending
      ? note('Polling is scheduled.')
      : { ...note('No ids are pending: polling ends with its first look.'), Type: EntryType.warning };
    const { dt: _, ...rest } = args;
    const line = { ...rest, ids: idsOf(argument(args, 'ids')).join(','), pendingIds: dt };
    return done(entry, {
      schedule: [{ command: 'GenericPollingScheduledTask', args: line, afterSeconds: interval * 60 }],
    });
  },
};

/** Without everything between its first and its last bracket. */
function withoutSelector(path: string): string {
  const [open, close] = [path.indexOf('('), path.lastIndexOf(')')];
  return open === -1 || close < open ? path : path.slice(0, open) + path.slice(close + 1);
}
