import {
  CommandLineError,
  type CommandRequest,
  dispatch,
  type Instance,
  type Invocation,
} from '../dispatch/index.js';
import type { DraftEntry } from '../language/entry/draft-entry.js';
import { type Entry, EntryType } from '../language/entry/entry.js';
import { errorEntry } from '../language/entry/error-entry.js';
import { ConfigurationError } from '../sdk/errors/configuration-error.js';
import type { FileReader } from '../sdk/file-reader.js';
import type { Again } from '../sdk/integration.js';
import { type CallsByInstance, callsByInstance, keyOfInvocation } from './calls-by-instance.js';
import { investigationFiles } from './investigation/investigation-files.js';
import { keepFiles } from './investigation/keep-files.js';
import type { OpenInvestigation } from './investigation/open-investigation.js';
import type { Origin, StoredEntry } from './investigation/stored-entry.js';
import type { System } from './system.js';
import { limitTime } from './time-limit.js';

export interface RunOptions {
  /** Aborted when the caller gives up. */
  readonly signal: AbortSignal;
  /** For the command as a whole: all its instances, list elements and repetitions. A fraction is allowed. */
  readonly timeoutSeconds?: number;
  /** What handlers read instead of the investigation's own files. */
  readonly files?: FileReader;
  /** Names the call among all of its investigation, where it may be taken up again after a crash. */
  readonly attempt?: string;
  /** It may be taken up again: what it leaves at a service is to bear that name. */
  readonly durable?: boolean;
}

/** What instances answered to a command, before any of it belongs to the investigation. */
export interface CommandAnswer {
  /** All entries, instance by instance. */
  readonly entries: readonly Entry[];
  readonly parts: readonly AnswerPart[];
  readonly warnings: readonly string[];
  /** True when no instance could even be asked, for its configuration is wrong. */
  readonly misconfigured: boolean;
}

/** What one instance answered. */
export interface AnswerPart {
  readonly origin: Origin;
  readonly drafts: readonly DraftEntry[];
  /** The calls that it asks to be made later; who waits for them is the caller's matter. */
  readonly again: readonly Again['next'][];
}

export interface CommandOutcome {
  readonly entries: readonly StoredEntry[];
  readonly warnings: readonly string[];
  /** True when any entry is an error. */
  readonly failed: boolean;
  readonly misconfigured: boolean;
}

/** Who speaks where no instance does. */
const sortie: Origin = { brand: 'Sortie', instance: 'Sortie' };

/**
 * Runs a command on every instance it goes to, and makes what they answer part of the investigation.
 * @throws CommandLineError when values without a name cannot be placed; everything else is an error entry
 */
export async function runCommand(
  system: System,
  investigation: OpenInvestigation,
  request: CommandRequest,
  options: RunOptions,
): Promise<CommandOutcome> {
  const answer = await askCommand(system, investigation, request, options);
  const kept = await keepAnswer(system, investigation, answer);
  return {
    entries: kept.entries,
    warnings: [...answer.warnings, ...kept.warnings],
    failed: kept.entries.some(({ Type }) => Type === EntryType.error),
    misconfigured: answer.misconfigured,
  };
}

/** The first half of {@link runCommand}: asks, and leaves the investigation as it is. Instances are asked side by side. */
export async function askCommand(
  system: System,
  investigation: OpenInvestigation,
  request: CommandRequest,
  options: RunOptions,
): Promise<CommandAnswer> {
  let expansion: CallsByInstance;
  try {
    expansion = callsByInstance(request, system.instances, investigation.current.context);
  } catch (error) {
    if (error instanceof CommandLineError) throw error;
    return refusal(system, error);
  }

  const time = limitTime(options, request.command, system.clock);
  const files = options.files ?? investigationFiles(() => investigation.current, system.files);
  const parts = await Promise.all(
    expansion.calls.map(async ({ instance, origin, invocations }) => {
      const answers = await oneAfterAnother(invocations, (invocation, index) =>
        dispatch(time.within(invocation), {
          files,
          attempt: keyOfInvocation(options.attempt ?? attemptKey(investigation), instance, index),
          ...(options.durable ? { durable: true } : {}),
          signal: time.signal,
          log: system.log,
          clock: system.clock,
          redact: system.redact,
        }),
      );
      return {
        origin,
        drafts: answers.flatMap(({ drafts }) => drafts),
        again: answers.flatMap(({ again }) => again ?? []),
        warnings: answers.flatMap(({ warnings }) => warnings),
      };
    }),
  );
  time.stop();
  return {
    parts,
    entries: parts.flatMap(({ drafts }) => drafts.map(({ entry }) => entry)),
    warnings: [
      ...expansion.warnings.map((warning) => system.redact(warning)),
      ...parts.flatMap(({ warnings }) => warnings),
    ],
    misconfigured: expansion.calls.every(({ instance }) => isMisconfigured(instance)),
  };
}

/** The second half of {@link runCommand}: files into the store, entries and context into the investigation. */
export async function keepAnswer(
  system: System,
  investigation: OpenInvestigation,
  answer: CommandAnswer,
): Promise<{ readonly entries: readonly StoredEntry[]; readonly warnings: readonly string[] }> {
  const entries: StoredEntry[] = [];
  const warnings: string[] = [];
  for (const { origin, drafts } of answer.parts) {
    const kept = await keepFiles(drafts, system.files, system.redact);
    const added = investigation.add(kept, origin);
    entries.push(...added.stored);
    warnings.push(...added.warnings);
  }
  return { entries, warnings };
}

function refusal(system: System, error: unknown): CommandAnswer {
  const message = error instanceof Error ? error.message : String(error);
  const entry = errorEntry(system.redact(message));
  return {
    parts: [{ origin: sortie, drafts: [{ entry }], again: [] }],
    entries: [entry],
    warnings: [],
    misconfigured: false,
  };
}

/** The list elements of one instance go in order: a service is not flooded, and answers keep their places. */
async function oneAfterAnother<T>(
  invocations: readonly Invocation[],
  run: (invocation: Invocation, index: number) => Promise<T>,
): Promise<T[]> {
  const answers: T[] = [];
  for (const [index, invocation] of invocations.entries()) answers.push(await run(invocation, index));
  return answers;
}

/** Commands that are run by hand are not taken up again after a crash, so the key only tells them apart. */
function attemptKey({ current }: OpenInvestigation): string {
  return `${current.id}/${current.entries.length + 1}`;
}

function isMisconfigured(instance: Instance): boolean {
  try {
    instance.connect();
    return false;
  } catch (error) {
    return error instanceof ConfigurationError;
  }
}
