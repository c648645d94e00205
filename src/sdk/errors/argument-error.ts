import { SortieError } from './sortie-error.js';

/** A command was called with a value it cannot use. No request was made. */
export class ArgumentError extends SortieError {
  readonly code = 'argument';

  constructor(
    readonly argument: string,
    readonly value: unknown,
    /** What would be right: `must be a positive integer`. */
    expectation: string,
  ) {
    super(`Argument "${argument}" ${expectation}, not ${quote(value)}.`);
  }
}

const longestShown = 200;

function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const shown = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
  return JSON.stringify(shown);
}
