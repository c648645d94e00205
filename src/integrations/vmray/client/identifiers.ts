import { ArgumentError, CommandFailed, type Outcome, SortieError } from '../../../sdk/index.js';

/** A number that the platform gave out: `text` for paths, `value` for the context (D8). */
export interface Identifier {
  readonly text: string;
  readonly value: number | string;
}

/** Reads one id: ASCII digits after trimming (D20). @throws ArgumentError naming the argument and the value */
export function readIdentifier(argument: string, given: string): Identifier {
  const text = given.trim();
  if (!/^[0-9]{1,20}$/.test(text)) throw new ArgumentError(argument, given, 'must be an id made of digits');
  const value = Number(text);
  // Beyond 2^53 a number would name another sample.
  return { text, value: Number.isSafeInteger(value) ? value : text };
}

/**
 * Runs a command once per id, in order, an outcome each (D29). With several ids, one that fails becomes a failure
 * among the results and the others are reported; a single one fails the command.
 */
export async function forEachIdentifier(
  argument: string,
  given: readonly string[],
  signal: AbortSignal,
  run: (identifier: Identifier) => Promise<Outcome>,
): Promise<readonly Outcome[]> {
  if (given.length === 0) throw new ArgumentError(argument, given, 'must name at least one id');
  if (given.length === 1) return [await run(readIdentifier(argument, given[0] ?? ''))];
  const outcomes: Outcome[] = [];
  for (const element of given) {
    try {
      outcomes.push(await run(readIdentifier(argument, element)));
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof SortieError)) throw error;
      outcomes.push(error instanceof CommandFailed ? error : new CommandFailed(error.message));
    }
  }
  return outcomes;
}
