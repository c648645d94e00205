import { isJsonList, type Json } from '../../language/json/json.js';
import { operators } from './operators/index.js';
import type { Operator } from './operators/operator.js';
import type { ValueAutomation, ValueSurroundings } from './surroundings.js';
import { ValueError } from './value-error.js';

/**
 * Whether a comparison holds of two values (`spec/values-and-dt.md` section 5): an operator for single values holds of a
 * list when it does of any item; what is no operator is an automation that answers true or yes.
 * @throws ValueError for an operator that is not known, and for a value that it cannot be made for
 */
export function compare(
  name: string,
  left: Json,
  right: Json,
  ignoreCase: boolean,
  surroundings: ValueSurroundings,
): boolean {
  const operator = operators.get(name);
  if (operator) return holdsOf(operator, left, right, ignoreCase);
  const automation = surroundings.automation(name);
  if (automation) return answers(automation, left, right);
  throw new ValueError(
    `There is no operator, and no automation, called ${JSON.stringify(name.slice(0, 100))}.`,
  );
}

function holdsOf(operator: Operator, left: Json, right: Json, ignoreCase: boolean): boolean {
  const options = { ignoreCase };
  switch (operator.takes) {
    case 'whole':
      return operator.holds(left, right, options);
    case 'list':
      return operator.holds(isJsonList(left) ? left : left === null ? [] : [left], right, options);
    case 'single':
      if (isJsonList(left)) return left.some((item) => holdsOfOne(operator, item, right, ignoreCase));
      return holdsOfOne(operator, left, right, ignoreCase);
  }
}

function holdsOfOne(operator: Operator, left: Json, right: Json, ignoreCase: boolean): boolean {
  return left === null ? (operator.ofNothing ?? false) : operator.holds(left, right, { ignoreCase });
}

function answers(automation: ValueAutomation, left: Json, right: Json): boolean {
  const once = (value: Json) => {
    const answer = automation.call({ left: value, right });
    return answer === true || ['true', 'yes'].includes(String(answer).trim().toLowerCase());
  };
  return isJsonList(left) && !automation.takesWholeList ? left.some(once) : once(left);
}
