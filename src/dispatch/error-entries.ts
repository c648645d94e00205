import { ContextPathSyntaxError } from '../language/context/context-path-syntax-error.js';
import { InterpolationTooLarge } from '../language/context/interpolation-too-large.js';
import type { DraftEntry } from '../language/entry/draft-entry.js';
import { errorEntry } from '../language/entry/error-entry.js';
import { InvalidIndicator } from '../language/entry/indicators/invalid-indicator.js';
import { toEntries } from '../language/entry/to-entries.js';
import { EvaluationError } from '../language/expression/evaluation-error.js';
import { ExpressionSyntaxError } from '../language/expression/expression-syntax-error.js';
import { NeedsFunctions } from '../language/expression/needs-functions.js';
import { CommandFailed } from '../sdk/errors/command-failed.js';
import { SortieError } from '../sdk/errors/sortie-error.js';
import type { Redact } from '../sdk/redaction/redact.js';

export interface FailedCall {
  readonly command: string;
  /** The vendor in the scores of what was done before the failure. */
  readonly vendor: string;
  readonly redact: Redact;
}

/** Errors of the floor below that are written for the reader. */
const readable = [
  ContextPathSyntaxError,
  ExpressionSyntaxError,
  EvaluationError,
  NeedsFunctions,
  InterpolationTooLarge,
  InvalidIndicator,
];

const longestReason = 1000;

/**
 * The War Room entries of whatever was thrown: what a command did before it failed, then one error entry. Messages of
 * our own errors stand verbatim, for integrations word them completely; anything else becomes
 * `Failed to execute <command>: …` without a stack. Secrets are masked in the message.
 */
export function errorEntries(error: unknown, call: FailedCall): readonly DraftEntry[] {
  const failure: DraftEntry = { entry: errorEntry(call.redact(messageOf(error, call.command))) };
  if (!(error instanceof CommandFailed) || error.partial === undefined) return [failure];
  if (Object.keys(error.partial).length === 0) return [failure];
  return [...partialEntries(error.partial, call), failure];
}

function partialEntries(
  partial: NonNullable<CommandFailed['partial']>,
  call: FailedCall,
): readonly DraftEntry[] {
  try {
    return toEntries(partial, call);
  } catch (error) {
    return [{ entry: errorEntry(call.redact(messageOf(error, call.command))) }];
  }
}

function messageOf(error: unknown, command: string): string {
  if (error instanceof SortieError || readable.some((known) => error instanceof known)) {
    return reasonOf(error);
  }
  const reason = withoutStack(reasonOf(error));
  return `Failed to execute ${command.slice(0, 200)}: ${reason === '' ? 'no reason was given' : reason}`;
}

/** What a throwable says; it may be anything, and even asking may throw. */
function reasonOf(error: unknown): string {
  if (typeof error === 'string') return error;
  try {
    const message: unknown = error instanceof Error ? error.message : undefined;
    return typeof message === 'string' ? message : '';
  } catch {
    return '';
  }
}

function withoutStack(text: string): string {
  const stack = text.search(/\r?\n[ \t]{1,20}at /);
  const message = (stack === -1 ? text : text.slice(0, stack)).trim();
  return message.length > longestReason ? `${message.slice(0, longestReason)}…` : message;
}
