import { nearestNames } from '../language/names/nearest-names.js';
import type { Effect } from '../sdk/integration.js';
import { readArguments } from './arguments/read-arguments.js';
import type { FailedCall } from './error-entries.js';
import { UnsupportedCommand } from './errors/unsupported-command.js';
import type { Invocation } from './expand.js';
import { declarationOf, testModule } from './instances/instance.js';
import { type Report, reportOf, workingReport } from './report.js';
import type { Surroundings } from './surroundings.js';

/** An invocation that is ready to run, any number of times. */
export interface Prepared {
  readonly timeoutSeconds: number;
  readonly effect: Effect;
  readonly warnings: readonly string[];
  /** One attempt. Throws whatever the handler throws. */
  run(signal: AbortSignal): Promise<Report>;
}

/** Seconds, where neither the call nor the manifest says otherwise (`spec/execution.md` section 7). */
export const defaultTimeoutSeconds = 300;

/**
 * Reads the arguments of an invocation and makes its connection.
 * @throws MissingArguments, ArgumentError, ConfigurationError, UnsupportedCommand.
 */
export function prepare(invocation: Invocation, surroundings: Surroundings, call: FailedCall): Prepared {
  const { instance, command, platform } = invocation;
  const { integration } = instance;
  const declaration = declarationOf(instance, command);
  const timeoutSeconds =
    platform.executionTimeoutSeconds ?? declaration?.timeoutSeconds ?? defaultTimeoutSeconds;

  if (declaration === undefined) {
    if (command !== testModule) {
      const known = integration.manifest.commands.map(({ name }) => name);
      throw new UnsupportedCommand(command, nearestNames(command, known));
    }
    const connection = instance.connect();
    const test = async (signal: AbortSignal) => {
      await connection.test(signal);
      return workingReport;
    };
    return { timeoutSeconds, effect: 'read', warnings: [], run: test };
  }

  const { args, warnings } = readArguments(declaration, invocation.args);
  const connection = instance.connect();
  const { files, attempt, log, clock } = surroundings;
  return {
    timeoutSeconds,
    // A command that does not say may have any effect.
    effect: integration.effectOf(command) ?? 'once',
    warnings,
    async run(signal) {
      const now = clock.now();
      const deadline = new Date(now.getTime() + timeoutSeconds * 1000);
      const answer = await connection.run(command, args, { files, attempt, log, signal, now, deadline });
      const report = reportOf(answer, call);
      return report.again && !declaration.polling ? withoutPoll(report, command) : report;
    },
  };
}

/** The platform ignores the schedule of a command that is not declared to poll (`spec/execution.md` section 6). */
function withoutPoll({ again: _, ...report }: Report, command: string): Report {
  const warning = `Command ${command} asks to be called again later, but its manifest does not say "polling: true".`;
  return { ...report, warnings: [...report.warnings, warning] };
}
