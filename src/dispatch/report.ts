import type { DraftEntry } from '../language/entry/draft-entry.js';
import { EntryType } from '../language/entry/entry.js';
import { textEntry } from '../language/entry/text-entry.js';
import { toEntries } from '../language/entry/to-entries.js';
import { ArgumentError } from '../sdk/errors/argument-error.js';
import { CommandFailed } from '../sdk/errors/command-failed.js';
import { ConfigurationError } from '../sdk/errors/configuration-error.js';
import { FileNotFound } from '../sdk/errors/file-not-found.js';
import { MissingArguments } from '../sdk/errors/missing-arguments.js';
import { RateLimited } from '../sdk/errors/rate-limited.js';
import type { Again, Connection, Outcome } from '../sdk/integration.js';
import { errorEntries, type FailedCall } from './error-entries.js';
import { CommandCancelled } from './errors/command-cancelled.js';
import { UnsupportedCommand } from './errors/unsupported-command.js';

/** How one attempt went. */
export interface Report {
  readonly drafts: readonly DraftEntry[];
  readonly warnings: readonly string[];
  readonly again?: Again['next'];
  readonly retryAt?: Date;
  /** It ended in an error that need not come again. */
  readonly mayHelpToRetry: boolean;
}

type Answer = Awaited<ReturnType<Connection['run']>>;

/** Errors that come again however often one tries, or not before a time that the service names. */
const final = [
  ArgumentError,
  MissingArguments,
  ConfigurationError,
  UnsupportedCommand,
  FileNotFound,
  RateLimited,
  CommandCancelled,
];

/** The report of an attempt that threw. */
export function failedReport(error: unknown, call: FailedCall): Report {
  return {
    drafts: errorEntries(error, call),
    warnings: [],
    mayHelpToRetry: !final.some((known) => error instanceof known),
    ...(error instanceof RateLimited && { retryAt: error.retryAt }),
  };
}

/** The answer of `test-module` when the instance works: exactly the text `ok` (`spec/execution.md` section 4). */
export const workingReport: Report = {
  drafts: [{ entry: textEntry('ok') }],
  warnings: [],
  mayHelpToRetry: false,
};

/**
 * The report of what a handler returned: an entry or more for each result in order, an error entry for each failure
 * among them (D29), and the next poll if it asks for one.
 */
export function reportOf(answer: Answer, call: FailedCall): Report {
  const again = isAgain(answer) ? answer : undefined;
  const outcomes = again ? (again.partial ? [again.partial] : []) : isList(answer) ? answer : [answer];
  const drafts: DraftEntry[] = [];
  const warnings: string[] = [];
  for (const outcome of outcomes) {
    for (const draft of entriesOf(outcome, call)) drafts.push(draft);
    if (isResult(outcome)) warnings.push(...(outcome.warnings ?? []));
  }
  return {
    drafts,
    warnings,
    mayHelpToRetry: drafts.some(({ entry }) => entry.Type === EntryType.error),
    ...(again && { again: again.next }),
  };
}

function entriesOf(outcome: unknown, call: FailedCall): readonly DraftEntry[] {
  try {
    if (isResult(outcome)) return toEntries(outcome, call);
    const failure =
      outcome instanceof Error
        ? outcome
        : new CommandFailed(
            `Command ${call.command} of ${call.vendor} returned something that is no result.`,
          );
    return errorEntries(failure, call);
  } catch (error) {
    return errorEntries(error, call);
  }
}

/** A plugin is trusted to run, not to return what its types say. */
export function isResult(outcome: unknown): outcome is Exclude<Outcome, CommandFailed> {
  return (
    typeof outcome === 'object' && outcome !== null && !Array.isArray(outcome) && !(outcome instanceof Error)
  );
}

function isList(answer: Answer): answer is readonly Outcome[] {
  return Array.isArray(answer);
}

function isAgain(answer: Answer): answer is Again {
  return isResult(answer) && 'next' in answer;
}
