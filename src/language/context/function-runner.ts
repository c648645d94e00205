import type { Budget } from '../expression/budget.js';
import type { Json } from '../json/json.js';

/**
 * The second tier of the context language (design decision 12), lent by a floor above: it runs JavaScript with
 * functions in a sandbox, which takes its work from the budget. `undefined` is "no result".
 * @throws EvaluationError when the program throws; BudgetExceeded.
 */
export interface FunctionRunner {
  run(source: string, names: { readonly val: Json }, budget?: Budget): Json | undefined;
  /** Does work in which many programs of a path are run: one watch over all costs less than one over each. */
  together?<Result>(path: string, work: () => Result): Result;
}
