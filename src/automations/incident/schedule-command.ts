import type { Automation } from '../../playbook/automation/automation.js';
import { handOver, relayAnswer } from './hand-over.js';
import { renamed } from './renamed.js';

/** `ScheduleCommand`: scheduleEntry. */
export const scheduleCommand: Automation = {
  name: 'ScheduleCommand',
  description: 'Runs a command line again and again.',
  arguments: [
    {
      name: 'command',
      description: 'The command line: !Print value=hello.',
      isRequired: true,
      isDefault: true,
    },
    { name: 'cron', description: 'When: minute, hour, day, month and weekday, in UTC.', isRequired: true },
    { name: 'times', description: 'How often; without it until its end.' },
    { name: 'endDate', description: 'The time after which it does not run any more.' },
  ],
  run: ({ args }) =>
    handOver(
      'scheduleEntry',
      renamed(args, { command: 'command', cron: 'cron', times: 'times', endDate: 'endDate' }),
    ),
  resume: relayAnswer,
};
