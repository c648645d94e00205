import { compile } from '@jmespath-community/jmespath';
import type { Budget } from '../../../language/expression/budget.js';
import { BudgetExceeded } from '../../../language/expression/budget-exceeded.js';
import type { Json } from '../../../language/json/json.js';
import { readJson } from '../read-json.js';
import { toJson } from '../to-json.js';
import { ValueError } from '../value-error.js';
import { textArgument } from './given.js';
import { meteredInterpreter } from './metered-interpreter.js';
import type { Transformer } from './transformer.js';

const longestExpression = 10_000;

function found(value: Json, expression: string, budget: Budget): Json {
  const shown = JSON.stringify(expression.slice(0, 100));
  if (expression.length > longestExpression)
    throw new ValueError(`The JMESPath expression ${shown} is longer than ${longestExpression} characters.`);
  try {
    const data = typeof value === 'string' ? readJson(value) : value;
    // What is searched might be changed, and belongs to the context.
    return toJson(meteredInterpreter(budget).search(compile(expression), JSON.parse(JSON.stringify(data))));
  } catch (error) {
    if (error instanceof BudgetExceeded) throw error;
    const why =
      error instanceof RangeError
        ? 'it is nested too deep'
        : error instanceof Error
          ? error.message
          : String(error);
    throw new ValueError(`The JMESPath expression ${shown} failed: ${why}`);
  }
}

/** What a JMESPath expression finds in the item; a text is read as JSON first. */
export const jmespath: Transformer = {
  name: 'jmespath',
  takes: 'item',
  apply: (value, args, { budget }) => found(value, textArgument(args, 'expression'), budget),
};
