import type { Json } from '../json/json.js';

/**
 * The second tier of the context language (design decision 12), lent by a floor above: it runs JavaScript with
 * functions in a sandbox. `undefined` is "no result".
 * @throws EvaluationError when the program throws or exceeds its budget.
 */
export interface FunctionRunner {
  run(source: string, names: { readonly val: Json }): Json | undefined;
}
