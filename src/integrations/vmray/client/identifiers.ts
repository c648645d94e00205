import { ArgumentError, type Outcome } from '../../../sdk/index.js';
import { forEachElement } from './for-each-element.js';

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

/** {@link forEachElement} over ids. */
export function forEachIdentifier(
  argument: string,
  given: readonly string[],
  signal: AbortSignal,
  run: (identifier: Identifier) => Promise<Outcome>,
): Promise<readonly Outcome[]> {
  return forEachElement(argument, given, signal, async (element) => run(readIdentifier(argument, element)));
}
