import type { Automation } from '../../playbook/automation/automation.js';
import { argument } from '../given.js';
import { handOver, relayAnswer } from './hand-over.js';

/** `StopScheduledTask`: what ScheduleCommand has begun is not run any more. */
export const stopScheduledTask: Automation = {
  name: 'StopScheduledTask',
  description: 'Cancels a schedule.',
  arguments: [{ name: 'taskID', description: 'The id of the schedule.', isRequired: true, isDefault: true }],
  run: ({ args }) => handOver('scheduleEntry', { id: argument(args, 'taskID'), cancel: 'cancel' }),
  resume: relayAnswer,
};
