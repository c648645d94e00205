import { Budget } from '../../../src/language/expression/budget.js';
import { type Bindings, evaluate, unbound } from '../../../src/language/expression/evaluate.js';
import type { Value } from '../../../src/language/expression/node.js';
import { parseExpression } from '../../../src/language/expression/parse-expression.js';

/** The value of an expression with `val` bound, and `obj` where given; as a selector of a path sees it. */
export function resultOf(source: string, val: Value = null, more: Partial<Bindings> = {}): Value {
  const bindings: Bindings = {
    val,
    obj: unbound,
    fromRoot: () => null,
    memberOfNothing: 'throws',
    ...more,
  };
  return evaluate(parseExpression(source), bindings, new Budget(source));
}
