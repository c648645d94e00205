const longestShown = 200;

/** The text is no expression at all. `column` counts from 1 within `source`. */
export class ExpressionSyntaxError extends Error {
  readonly code = 'expression-syntax';

  constructor(
    readonly source: string,
    readonly column: number,
    /** What is wrong, as a sentence without its full stop. */
    readonly reason: string,
  ) {
    super(`The expression ${quoteExpression(source)} cannot be read at column ${column}: ${reason}.`);
    this.name = 'ExpressionSyntaxError';
  }
}

/** An expression in quotes, cut to a sane length, for a message. */
export function quoteExpression(source: string): string {
  return JSON.stringify(source.length > longestShown ? `${source.slice(0, longestShown)}…` : source);
}
