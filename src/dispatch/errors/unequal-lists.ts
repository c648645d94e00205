import { SortieError } from '../../sdk/errors/sortie-error.js';

/** Two arguments that take one value each were given lists that cannot advance together. */
export class UnequalLists extends SortieError {
  readonly code = 'unequal-lists';

  constructor(
    readonly first: string,
    readonly firstLength: number,
    readonly second: string,
    readonly secondLength: number,
  ) {
    super(
      `Argument "${first}" has a list of ${firstLength} values and argument "${second}" one of ${secondLength}. Each takes one value, so the command runs once per item and both lists must have the same length.`,
    );
  }
}
