import { quoteExpression } from './expression-syntax-error.js';

/** JavaScript of a path ran for too long, or took too much memory (`spec/attacks.md` class 9): the task that asks for it fails. */
export class BudgetExceeded extends Error {
  override readonly name = 'BudgetExceeded';

  constructor(
    readonly source: string,
    /** What it had too much of: `work`, `memory`. */
    readonly resource: string,
    /** What the source is: `expression`, `transformer`. */
    kind = 'expression',
  ) {
    super(`The ${kind} ${quoteExpression(source)} was stopped: it needs too much ${resource}.`);
  }
}
