import type { Budget } from '../../../language/expression/budget.js';
import type { Json } from '../../../language/json/json.js';

/** A comparison of filters and conditions (`spec/values-and-dt.md` section 5.1). */
export interface Operator {
  /** In its short form: `isEqualString`. */
  readonly name: string;
  /**
   * `single`: one value; of a list any item may hold. `list`: a list; a single value is made one, null an empty one.
   * `whole`: whatever is there, null included.
   */
  readonly takes: 'single' | 'list' | 'whole';
  /** What it is for null, of those that take a single value: true for the negated ones. */
  readonly ofNothing?: boolean;
  /** @throws ValueError for a value that it cannot be made for */
  holds(left: Json, right: Json, options: OperatorOptions): boolean;
  /** Looks for each of one side in each of the other. */
  readonly searches?: true;
}

export interface OperatorOptions {
  readonly ignoreCase: boolean;
  /** What it may take, beyond going through both sides once. */
  readonly budget?: Budget;
}
