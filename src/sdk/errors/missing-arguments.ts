import { SortieError } from './sortie-error.js';

export interface MissingArgument {
  readonly name: string;
  readonly description: string;
}

const longestDescription = 200;

/** A command was called without arguments it cannot do without: all of them are named. No request was made. */
export class MissingArguments extends SortieError {
  readonly code = 'missing-arguments';

  constructor(
    readonly command: string,
    readonly missing: readonly MissingArgument[],
  ) {
    const [only, ...more] = missing;
    super(
      only !== undefined && more.length === 0
        ? `Missing required argument ${quoted(only)} for command ${command}${explanation(only)}.`
        : `Missing required arguments for command ${command}: ${missing.map((argument) => quoted(argument) + explanation(argument)).join(', ')}.`,
    );
  }
}

function quoted(argument: MissingArgument): string {
  return `"${argument.name}"`;
}

function explanation({ description }: MissingArgument): string {
  if (description === '') return '';
  const shown =
    description.length > longestDescription ? `${description.slice(0, longestDescription)}…` : description;
  return ` (${shown})`;
}
