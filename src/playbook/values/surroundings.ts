import type { FunctionRunner } from '../../language/context/function-runner.js';
import type { Budget } from '../../language/expression/budget.js';
import type { Json, JsonObject } from '../../language/json/json.js';

/** What values are resolved with. */
export interface ValueSurroundings {
  /** Everything that a context path may begin with: the context, `incident`, `inputs`, `lists` and the like. */
  readonly root: JsonObject;
  /** The second tier of the context language. */
  readonly functions: FunctionRunner;
  /** What all that is resolved may take. */
  readonly budget: Budget;
  /** The time of the event, not of the clock. */
  readonly now: Date;
  /** The automation behind a filter or transformer that is not built in; undefined where there is none. */
  automation(name: string): ValueAutomation | undefined;
}

/** An automation as a filter or transformer calls it. */
export interface ValueAutomation {
  /** Tagged `entirelist`: takes a list whole, where others are called once per item. */
  readonly takesWholeList: boolean;
  /** What it returns. @throws Error in words when it fails */
  call(args: JsonObject): Json;
}
