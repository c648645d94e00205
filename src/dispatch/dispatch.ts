import { answerOf, type DispatchAnswer } from './dispatch-answer.js';
import type { FailedCall } from './error-entries.js';
import type { Invocation } from './expand.js';
import { maskingArguments } from './masking-arguments.js';
import { type Prepared, prepare } from './prepare.js';
import { failedReport, type Report } from './report.js';
import type { Surroundings } from './surroundings.js';
import { wait, withinDeadline } from './within-deadline.js';

export type { DispatchAnswer };

/**
 * Runs one invocation and says in entries how it went. It never throws: every error becomes an error entry. It never
 * hangs: a handler that ignores its signal is left behind when its time is over.
 */
export async function dispatch(invocation: Invocation, given: Surroundings): Promise<DispatchAnswer> {
  const { instance, command } = invocation;
  const surroundings = maskingArguments(invocation, given);
  const call: FailedCall = {
    command,
    vendor: instance.integration.manifest.display,
    redact: surroundings.redact,
  };
  const warnings: string[] = [];
  let report: Report;
  try {
    const prepared = prepare(invocation, surroundings, call);
    warnings.push(...prepared.warnings);
    report = await attempts(prepared, invocation, surroundings, call);
  } catch (error) {
    report = failedReport(error, call);
  }
  return answerOf({ ...report, warnings: [...warnings, ...report.warnings] }, invocation, surroundings);
}

/**
 * One attempt, and after an error as many more as `retry-count` allows. A command of effect `once` is not repeated: a
 * second submission costs quota twice. Nor is an error that would only come again.
 */
async function attempts(
  prepared: Prepared,
  { command, platform }: Invocation,
  { signal, clock }: Surroundings,
  call: FailedCall,
): Promise<Report> {
  const attempt = async (): Promise<Report> => {
    try {
      const deadline = { command, seconds: prepared.timeoutSeconds, signal, clock };
      return await withinDeadline(prepared.run, deadline);
    } catch (error) {
      return failedReport(error, call);
    }
  };
  let report = await attempt();
  for (let left = platform.retryCount; left > 0 && report.mayHelpToRetry; left -= 1) {
    if (prepared.effect === 'once') {
      const warning = `Command ${command} was not repeated as retry-count asks: it may have taken effect all the same.`;
      return { ...report, warnings: [...report.warnings, warning] };
    }
    await wait({ command, seconds: platform.retryIntervalSeconds, signal, clock });
    report = await attempt();
  }
  return report;
}
