import { quoteExpression } from './expression-syntax-error.js';

/**
 * The text may be good JavaScript, but it is beyond the first tier of the context language (design decision 12):
 * functions, `new`, statements, regular expressions, assignments, bit operators, the language's own globals.
 */
export class NeedsFunctions extends Error {
  readonly code = 'tier-two';

  constructor(
    readonly source: string,
    readonly column: number,
    /** What asks for the second tier: `a function`, `the method "filter"`. */
    readonly construct: string,
  ) {
    super(
      `The expression ${quoteExpression(source)} needs the second tier of the context language: ` +
        `${construct} at column ${column}. The first tier has operators, members, literals and text methods, no functions.`,
    );
    this.name = 'NeedsFunctions';
  }
}
