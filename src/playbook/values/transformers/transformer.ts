import type { FunctionRunner } from '../../../language/context/function-runner.js';
import type { Budget } from '../../../language/expression/budget.js';
import type { Json, JsonObject } from '../../../language/json/json.js';

/** A change of a value (`spec/values-and-dt.md` section 5.2). */
export interface Transformer {
  /** In its short form: `uniq`. */
  readonly name: string;
  /** `item`: of a list each item is transformed; lists among the results are flattened. `list`: takes it whole. */
  readonly takes: 'item' | 'list';
  /** Is asked for null too; of the others null stays null. */
  readonly takesNothing?: boolean;
  /** Looks at a list or object, and its arguments, without going through what is in them. */
  readonly isShallow?: true;
  /** @throws ValueError for a value or argument that it cannot work with */
  apply(value: Json, args: JsonObject, surroundings: TransformerSurroundings): Json;
}

export interface TransformerSurroundings {
  /** What it may take, beyond going once through what it is given and what it makes. */
  readonly budget: Budget;
  /** The time of the event. */
  readonly now: Date;
  readonly functions: FunctionRunner;
  /** Everything that a context path may begin with. */
  readonly root: JsonObject;
}
