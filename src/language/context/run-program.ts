import type { Budget } from '../expression/budget.js';
import type { Program } from '../expression/compile-program.js';
import { evaluate, unbound } from '../expression/evaluate.js';
import { EvaluationError } from '../expression/evaluation-error.js';
import { asJson } from '../expression/json-result.js';
import type { Json } from '../json/json.js';
import type { FunctionRunner } from './function-runner.js';

/** What a program of a path is run with. */
export interface Surroundings {
  readonly fromRoot: (path: string) => Json;
  readonly functions: FunctionRunner | undefined;
  readonly budget: Budget;
}

/**
 * Runs a selector or getter on one value. Undefined when it yields nothing, and when it throws (`spec/values-and-dt.md`
 * section 3).
 * @throws NeedsFunctions when it needs the second tier and there is none; BudgetExceeded.
 */
export function runProgram(program: Program, val: Json, surroundings: Surroundings): Json | undefined {
  const { functions, fromRoot, budget } = surroundings;
  if (program.tier === 2 && functions === undefined) throw program.reason;
  try {
    if (program.tier === 1) {
      const bindings = { val, obj: unbound, fromRoot, memberOfNothing: 'throws' } as const;
      return asJson(evaluate(program.expression, bindings, budget));
    }
    return functions?.run(program.source, { val }, budget);
  } catch (error) {
    if (error instanceof EvaluationError) return undefined;
    throw error;
  }
}
