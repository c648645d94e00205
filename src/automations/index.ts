import type { Automation } from '../playbook/automation/automation.js';
import { areValuesEqual } from './are-values-equal.js';
import { deleteContext } from './delete-context.js';
import { exists } from './exists.js';
import { genericPollingScheduledTask } from './generic-polling-scheduled-task.js';
import { getTime } from './get-time.js';
import { isError } from './is-error.js';
import { isGreaterThan } from './is-greater-than.js';
import { isIntegrationAvailable } from './is-integration-available.js';
import { isTrue } from './is-true.js';
import { print } from './print.js';
import { printErrorEntry } from './print-error-entry.js';
import { raiseError } from './raise-error.js';
import { runPollingCommand } from './run-polling-command.js';
import { scheduleGenericPolling } from './schedule-generic-polling.js';
import { set } from './set.js';
import { setAndHandleEmpty } from './set-and-handle-empty.js';
import { sleep } from './sleep.js';
import { verifyContext } from './verify-context.js';

/** The automations that are built in. */
export const automations: readonly Automation[] = [
  set,
  setAndHandleEmpty,
  deleteContext,
  areValuesEqual,
  exists,
  isTrue,
  isGreaterThan,
  print,
  printErrorEntry,
  raiseError,
  verifyContext,
  isError,
  isIntegrationAvailable,
  sleep,
  getTime,
  runPollingCommand,
  scheduleGenericPolling,
  genericPollingScheduledTask,
];
