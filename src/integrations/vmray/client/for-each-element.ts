import { ArgumentError, CommandFailed, type Outcome, SortieError } from '../../../sdk/index.js';

/**
 * Runs a command once per element of a list argument, in order, with an outcome each (D29). With several elements, one
 * that fails becomes a failure among the results and the others are reported; a single one fails the command.
 */
export async function forEachElement<Element>(
  argument: string,
  given: readonly Element[],
  signal: AbortSignal,
  run: (element: Element) => Promise<Outcome>,
): Promise<readonly Outcome[]> {
  const [only, ...others] = given;
  if (only === undefined) throw new ArgumentError(argument, given, 'must name at least one value');
  if (others.length === 0) return [await run(only)];
  const outcomes: Outcome[] = [];
  for (const element of given) {
    try {
      outcomes.push(await run(element));
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof SortieError)) throw error;
      outcomes.push(error instanceof CommandFailed ? error : new CommandFailed(error.message));
    }
  }
  return outcomes;
}
