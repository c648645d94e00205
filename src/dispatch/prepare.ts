import { nearestNames } from '../language/names/nearest-names.js';
import { CommandFailed } from '../sdk/errors/command-failed.js';
import type { CallSurroundings, Effect, FindSurroundings } from '../sdk/integration.js';
import { readArguments } from './arguments/read-arguments.js';
import type { FailedCall } from './error-entries.js';
import { UnsupportedCommand } from './errors/unsupported-command.js';
import type { Invocation } from './expand.js';
import { effectOf } from './instances/effect-of.js';
import { declarationOf, testModule } from './instances/instance.js';
import { isResult, type Report, reportOf, workingReport } from './report.js';
import type { Surroundings } from './surroundings.js';
import { wait } from './within-deadline.js';

/** An invocation that is ready to run, any number of times. */
export interface Prepared {
  readonly timeoutSeconds: number;
  readonly effect: Effect;
  readonly warnings: readonly string[];
  /** One attempt. Throws whatever the handler throws. */
  run(signal: AbortSignal): Promise<Report>;
  /** Looks for what an earlier attempt has done. Throws when nobody can tell, or whatever the integration throws. */
  find(signal: AbortSignal, search: Search): Promise<Report | 'absent' | 'unknown'>;
}

/** Seconds that the requests of a search may take: others wait for what comes of it. */
export const secondsToAsk = 60;

/** What is looked for, and for how long. */
export type Search = Pick<FindSurroundings, 'begunAt' | 'lookForSeconds'>;

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
  const effect = effectOf(instance, command);

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
    return { timeoutSeconds, effect, warnings: [], run: test, find: () => Promise.reject(cannotFind(call)) };
  }

  const { args, warnings } = readArguments(declaration, invocation.args);
  const connection = instance.connect();
  const { files, attempt, durable, log, clock } = surroundings;
  const around = (signal: AbortSignal, seconds: number): CallSurroundings => {
    const now = clock.now();
    const deadline = new Date(now.getTime() + seconds * 1000);
    return { files, attempt, ...(durable ? { durable } : {}), log, signal, now, deadline };
  };
  return {
    timeoutSeconds,
    effect,
    warnings,
    async run(signal) {
      const report = reportOf(await connection.run(command, args, around(signal, timeoutSeconds)), call);
      return report.again && !declaration.polling ? withoutPoll(report, command) : report;
    },
    async find(signal, search) {
      const pause = (seconds: number) => wait({ command, seconds, signal, clock });
      const answer = await connection.find?.(command, args, {
        ...around(signal, search.lookForSeconds + secondsToAsk),
        ...search,
        wait: pause,
      });
      if (answer === undefined) throw cannotFind(call);
      if (answer === 'absent' || answer === 'unknown') return answer;
      // A plugin is trusted to run, not to return what its types say.
      if (!isResult(answer))
        throw new CommandFailed(
          `The search of ${call.vendor} for ${command} returned something that is no result.`,
        );
      return reportOf(answer, call);
    },
  };
}

function cannotFind({ command, vendor }: FailedCall): CommandFailed {
  return new CommandFailed(`${vendor} has no way to look for what ${command} has done.`);
}

/** The platform ignores the schedule of a command that is not declared to poll (`spec/execution.md` section 6). */
function withoutPoll({ again: _, ...report }: Report, command: string): Report {
  const warning = `Command ${command} asks to be called again later, but its manifest does not say "polling: true".`;
  return { ...report, warnings: [...report.warnings, warning] };
}
