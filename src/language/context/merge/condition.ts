import { Budget } from '../../expression/budget.js';
import { compileProgram } from '../../expression/compile-program.js';
import { isTruthy } from '../../expression/conversion.js';
import { type Bindings, evaluate } from '../../expression/evaluate.js';
import { EvaluationError } from '../../expression/evaluation-error.js';
import { ExpressionSyntaxError } from '../../expression/expression-syntax-error.js';
import { namesIn } from '../../expression/names-in.js';
import type { Node } from '../../expression/node.js';
import { type LookupPlan, planLookups } from './lookup-plan.js';

/** The selector of a context key: which existing items a new one updates. */
export interface Condition {
  readonly source: string;
  /** Absent when the text is broken: then it never holds (`spec/entries.md` section 5). */
  readonly expression?: Node;
  readonly plan?: LookupPlan;
  /** Why it cannot work as it was meant, as a clause; absent when nothing is wrong. */
  readonly problem?: string;
}

/** Reads a condition. A broken one is no error: it is kept with what is wrong with it. */
export function readCondition(source: string): Condition {
  try {
    const program = compileProgram(source);
    if (program.tier === 2) {
      return { source, problem: `it needs ${program.reason.construct}, which a condition may not use` };
    }
    const { expression } = program;
    const plan = planLookups(expression);
    const foreign = [...namesIn(expression).names].find((name) => name !== 'val' && name !== 'obj');
    return {
      source,
      expression,
      ...(plan === undefined ? {} : { plan }),
      ...(foreign === undefined ? {} : { problem: `it names "${foreign}", which is neither val nor obj` }),
    };
  } catch (error) {
    if (!(error instanceof ExpressionSyntaxError)) throw error;
    return { source, problem: `at column ${error.column} of it, ${error.reason}` };
  }
}

/**
 * True when the condition holds; one that throws does not (`spec/values-and-dt.md` section 6.3).
 * @throws BudgetExceeded
 */
export function holds(
  condition: Condition,
  bindings: Bindings,
  budget = new Budget(condition.source),
): boolean {
  if (condition.expression === undefined) return false;
  return isTruthy(valueOrNothing(condition.expression, bindings, budget));
}

/** The value of an expression, undefined where evaluation fails. */
function valueOrNothing(expression: Node, bindings: Bindings, budget: Budget) {
  try {
    return evaluate(expression, bindings, budget);
  } catch (error) {
    if (error instanceof EvaluationError) return undefined;
    throw error;
  }
}
