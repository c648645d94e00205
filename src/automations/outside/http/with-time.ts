import { AutomationFailed } from '../../../playbook/automation/automation-failed.js';

const longest = 600;

/** Does work that is told to stop after so many seconds. @throws AutomationFailed when they are over */
export async function withTime<T>(
  seconds: number,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const timeout = AbortSignal.timeout(Math.min(seconds, longest) * 1000);
  try {
    return await work(AbortSignal.any([signal, timeout]));
  } catch (error) {
    signal.throwIfAborted();
    if (timeout.aborted) throw new AutomationFailed(`There was no answer within ${seconds} seconds.`);
    throw error;
  }
}
