import type { Budget } from '../../language/expression/budget.js';
import { isJsonList, type Json } from '../../language/json/json.js';
import { operators } from './operators/index.js';
import type { Operator, OperatorOptions } from './operators/operator.js';
import { sizeOf } from './size-of.js';
import type { ValueAutomation, ValueSurroundings } from './surroundings.js';
import { ValueError } from './value-error.js';

type Metered = OperatorOptions & { readonly budget: Budget };

/**
 * Whether a comparison holds of two values (`spec/values-and-dt.md` section 5): an operator for single values holds of a
 * list when it does of any item; what is no operator is an automation that answers true or yes.
 * @throws ValueError for an operator that is not known, and for a value that it cannot be made for; BudgetExceeded
 */
export function compare(
  name: string,
  left: Json,
  right: Json,
  ignoreCase: boolean,
  surroundings: ValueSurroundings,
): boolean {
  const operator = operators.get(name);
  if (operator)
    return holdsOf(operator, left, right, { ignoreCase, budget: surroundings.budget.for(name, 'operator') });
  const automation = surroundings.automation(name);
  if (automation) return answers(automation, left, right);
  throw new ValueError(
    `There is no operator, and no automation, called ${JSON.stringify(name.slice(0, 100))}.`,
  );
}

function holdsOf(operator: Operator, left: Json, right: Json, options: Metered): boolean {
  options.budget.spend(1);
  switch (operator.takes) {
    case 'whole':
      if (operator.searches) spendOnSearch(left, right, options.budget);
      return operator.holds(left, right, options);
    case 'list':
      return operator.holds(isJsonList(left) ? left : left === null ? [] : [left], right, options);
    case 'single':
      if (isJsonList(left)) return left.some((item) => holdsOfOne(operator, item, right, options));
      return holdsOfOne(operator, left, right, options);
  }
}

function holdsOfOne(operator: Operator, left: Json, right: Json, options: Metered): boolean {
  if (left === null) return operator.ofNothing ?? false;
  // What is one text or number after the other goes through both of them.
  options.budget.spend(sizeOf(left) + sizeOf(right));
  return operator.holds(left, right, options);
}

/** Each value of one side is looked for in each of the other. */
function spendOnSearch(left: Json, right: Json, budget: Budget): void {
  const count = (value: Json) => (isJsonList(value) ? value.length : 1);
  budget.spend(sizeOf(left) * count(right) + sizeOf(right) * count(left));
}

function answers(automation: ValueAutomation, left: Json, right: Json): boolean {
  const once = (value: Json) => {
    const answer = automation.call({ left: value, right });
    return answer === true || ['true', 'yes'].includes(String(answer).trim().toLowerCase());
  };
  return isJsonList(left) && !automation.takesWholeList ? left.some(once) : once(left);
}
