import { readContext } from '../language/context/read-context.js';
import type { DraftEntry } from '../language/entry/draft-entry.js';
import type { Again } from '../sdk/integration.js';
import { createRedactor } from '../sdk/redaction/create-redactor.js';
import type { Redact } from '../sdk/redaction/redact.js';
import { redactingLogger } from '../sdk/redaction/redacting-logger.js';
import { secretValues } from './arguments/secret-arguments.js';
import type { FailedCall } from './error-entries.js';
import type { Invocation } from './expand.js';
import { declarationOf } from './instances/instance.js';
import { maskDraft } from './mask-draft.js';
import { applyPlatformArguments } from './platform/apply-platform-arguments.js';
import { type Prepared, prepare } from './prepare.js';
import { failedReport, type Report } from './report.js';
import type { Surroundings } from './surroundings.js';
import { wait, withinDeadline } from './within-deadline.js';

export interface DispatchAnswer {
  /** What goes into the War Room; `extend-context` and the like are applied. */
  readonly drafts: readonly DraftEntry[];
  readonly warnings: readonly string[];
  /** The command asks to be called again later. */
  readonly again?: Again['next'];
  /** The service refuses to answer before this time; the drafts say so too. */
  readonly retryAt?: Date;
}

/**
 * Runs one invocation and says in entries how it went. It never throws: every error becomes an error entry. It never
 * hangs: a handler that ignores its signal is left behind when its time is over.
 */
export async function dispatch(invocation: Invocation, given: Surroundings): Promise<DispatchAnswer> {
  const { instance, command, platform } = invocation;
  const surroundings = maskingArguments(invocation, given);
  const { redact } = surroundings;
  const call: FailedCall = { command, vendor: instance.integration.manifest.display, redact };
  const warnings: string[] = [];

  let report: Report;
  try {
    const prepared = prepare(invocation, surroundings, call);
    warnings.push(...prepared.warnings);
    report = await attempts(prepared, invocation, surroundings, call);
  } catch (error) {
    report = failedReport(error, call);
  }
  warnings.push(...report.warnings);

  const drafts: DraftEntry[] = [];
  for (const draft of report.drafts) {
    const applied = applyPlatformArguments(maskDraft(draft, redact), platform, (contents, path, budget) =>
      readContext(contents, path, surroundings.functions, budget),
    );
    drafts.push(applied.draft);
    warnings.push(...applied.warnings);
  }
  const timeoutSeconds = platform.executionTimeoutSeconds;
  return {
    drafts,
    warnings: warnings.map((warning) => redact(warning)),
    // The call's own time limit stands for the polling as a whole (`spec/execution.md` section 6).
    ...(report.again && { again: { ...report.again, ...(timeoutSeconds && { timeoutSeconds }) } }),
    ...(report.retryAt && { retryAt: report.retryAt }),
  };
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

/** Masks the values of the call's own secret arguments as the instance's secrets are masked, in its logs too. */
function maskingArguments({ instance, command, args }: Invocation, given: Surroundings): Surroundings {
  const declaration = declarationOf(instance, command);
  const secrets = declaration === undefined ? [] : secretValues(declaration, args);
  if (secrets.length === 0) return given;
  instance.keepFromLogs?.(secrets);
  const maskArguments = createRedactor(secrets);
  const redact: Redact = (text, kind) => given.redact(maskArguments(text, kind), kind);
  return { ...given, redact, log: redactingLogger(given.log, maskArguments) };
}
