import { isJsonList, isJsonObject, member } from '../json/json.js';
import type { Budget } from './budget.js';
import { isTruthy, toText } from './conversion.js';
import { EvaluationError } from './evaluation-error.js';
import { listOf, objectOf } from './json-result.js';
import { listMethods } from './methods/list-methods.js';
import { textMethods } from './methods/text-methods.js';
import type { AccessStep, BinaryOperator, LogicalOperator, Node, UnaryOperator, Value } from './node.js';
import { applyBinary, applyUnary } from './operators.js';

/** Marks a name that is not bound, which is not the same as a name bound to undefined. */
export const unbound: unique symbol = Symbol('unbound');

/** What the names of an expression stand for. */
export interface Bindings {
  /** The element that is looked at; the existing item, when merging. */
  readonly val: Value;
  /** The new item, when merging (`spec/values-and-dt.md` section 6). */
  readonly obj: Value | typeof unbound;
  /** Reads a path from the top of the context, for `val1---Path`. */
  readonly fromRoot: (path: string) => Value;
  /**
   * What a member of null or undefined is: JavaScript throws, and a selector then does not select (section 3); in a
   * merge condition it is undefined (`spec/entries.md` section 5).
   */
  readonly memberOfNothing: 'throws' | 'undefined';
}

/**
 * The value of an expression. Terminates: each node of the tree is visited at most once, and no step's result outgrows
 * the limits. Only own members are seen, never those of a prototype.
 * @throws EvaluationError where JavaScript would throw, or when a result is too large; BudgetExceeded when all of it
 *   takes more than the budget.
 */
export function evaluate(node: Node, bindings: Bindings, budget: Budget): Value {
  budget.spend(1);
  switch (node.kind) {
    case 'literal':
      return node.value;
    case 'name':
      return lookUp(node.name, bindings);
    case 'root':
      return bindings.fromRoot(node.path);
    case 'access':
      return access(node.target, node.steps, bindings, budget);
    case 'unary':
      if (node.operator === 'typeof' && isUnboundName(node.operand, bindings)) return 'undefined';
      return unary(node.operator, evaluate(node.operand, bindings, budget), budget);
    case 'binary':
      return node.rest.reduce<Value>(
        (left, { operator, operand }) => binary(operator, left, evaluate(operand, bindings, budget), budget),
        evaluate(node.first, bindings, budget),
      );
    case 'logical':
      return logical(node.operator, node.operands, bindings, budget);
    case 'conditional':
      return evaluate(isTruthy(evaluate(node.test, bindings, budget)) ? node.yes : node.no, bindings, budget);
    case 'list':
      return listOf(node.items.map((item) => evaluate(item, bindings, budget)));
    case 'object':
      return objectOf(
        node.members.map(({ key, value }) => [key, evaluate(value, bindings, budget)] as const),
      );
  }
}

function lookUp(name: string, bindings: Bindings): Value {
  if (name === 'val') return bindings.val;
  if (name === 'obj' && bindings.obj !== unbound) return bindings.obj;
  throw new EvaluationError(`"${name}" is not defined`);
}

function isUnboundName(node: Node, bindings: Bindings): boolean {
  return node.kind === 'name' && node.name !== 'val' && !(node.name === 'obj' && bindings.obj !== unbound);
}

/** Only `!` and `typeof` leave a text or list as it is. */
function unary(operator: UnaryOperator, operand: Value, budget: Budget): Value {
  if (operator === '-' || operator === '+') budget.spendOn(operand);
  return applyUnary(operator, operand);
}

function binary(operator: BinaryOperator, left: Value, right: Value, budget: Budget): Value {
  budget.spendOn(left);
  budget.spendOn(right);
  return applyBinary(operator, left, right);
}

function logical(
  operator: LogicalOperator,
  operands: readonly Node[],
  bindings: Bindings,
  budget: Budget,
): Value {
  let value: Value;
  for (const operand of operands) {
    value = evaluate(operand, bindings, budget);
    const decided =
      operator === '??' ? value !== null && value !== undefined : isTruthy(value) === (operator === '||');
    if (decided) break;
  }
  return value;
}

function access(target: Node, steps: readonly AccessStep[], bindings: Bindings, budget: Budget): Value {
  let value = evaluate(target, bindings, budget);
  for (const step of steps) {
    budget.spend(1);
    if (value === null || value === undefined) {
      if (step.optional) return undefined;
      if (bindings.memberOfNothing === 'throws' || step.kind === 'call') {
        throw new EvaluationError(`${value} has no member ${describeStep(step)}`);
      }
      value = undefined;
      continue;
    }
    value = takeStep(value, step, bindings, budget);
  }
  return value;
}

function takeStep(
  value: Exclude<Value, null | undefined>,
  step: AccessStep,
  bindings: Bindings,
  budget: Budget,
): Value {
  switch (step.kind) {
    case 'member':
      return memberOf(value, step.name);
    case 'item': {
      const index = evaluate(step.index, bindings, budget);
      if (isJsonList(value) && typeof index === 'number') return value[index];
      budget.spendOn(index);
      return memberOf(value, toText(index));
    }
    case 'call':
      return meteredCall(
        value,
        step.method,
        step.args.map((argument) => evaluate(argument, bindings, budget)),
        budget,
      );
  }
}

function memberOf(value: Exclude<Value, null | undefined>, name: string): Value {
  if (isJsonObject(value)) return member(value, name);
  if (!isJsonList(value) && typeof value !== 'string') return undefined;
  if (name === 'length') return value.length;
  return /^(?:0|[1-9]\d{0,9})$/.test(name) ? value[Number(name)] : undefined;
}

function meteredCall(
  value: Exclude<Value, null | undefined>,
  method: string,
  args: readonly Value[],
  budget: Budget,
): Value {
  budget.spendOn(value);
  for (const argument of args) budget.spendOn(argument);
  const result = call(value, method, args);
  budget.spendOn(result);
  return result;
}

function call(value: Exclude<Value, null | undefined>, method: string, args: readonly Value[]): Value {
  if (typeof value === 'string') {
    const run = textMethods.get(method);
    if (run !== undefined) return run(value, args);
  } else if (isJsonList(value)) {
    const run = listMethods.get(method);
    if (run !== undefined) return run(value, args);
  } else if (
    method === 'toString' &&
    args.length === 0 &&
    !(isJsonObject(value) && Object.hasOwn(value, method))
  ) {
    return toText(value);
  }
  throw new EvaluationError(
    `${isJsonList(value) ? 'a list' : `a ${typeof value}`} has no method "${method}"`,
  );
}

function describeStep(step: AccessStep): string {
  if (step.kind === 'item') return 'of that kind';
  return JSON.stringify((step.kind === 'member' ? step.name : step.method).slice(0, 100));
}
