/**
 * An expression failed on this value, where JavaScript would have thrown, or its result grew too large. A selector that
 * throws does not select, a getter that throws yields nothing (`spec/values-and-dt.md` section 3).
 */
export class EvaluationError extends Error {
  readonly code = 'expression-evaluation';

  constructor(message: string) {
    super(message);
    this.name = 'EvaluationError';
  }
}
