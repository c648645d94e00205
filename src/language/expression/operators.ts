import { boundedText, toNumber, toPrimitive, toText } from './conversion.js';
import { looselyEqual, strictlyEqual } from './equality.js';
import type { BinaryOperator, UnaryOperator, Value } from './node.js';

/** One prefix operator on a value, as in JavaScript. @throws EvaluationError when a list is too deep to convert. */
export function applyUnary(operator: UnaryOperator, value: Value): Value {
  switch (operator) {
    case '!':
      return !value;
    case '-':
      return -toNumber(value);
    case '+':
      return toNumber(value);
    case 'typeof':
      return typeof value;
  }
}

/** One operator between two values, as in JavaScript. @throws EvaluationError when a text grows too long. */
export function applyBinary(operator: BinaryOperator, left: Value, right: Value): Value {
  switch (operator) {
    case '==':
      return looselyEqual(left, right);
    case '!=':
      return !looselyEqual(left, right);
    case '===':
      return strictlyEqual(left, right);
    case '!==':
      return !strictlyEqual(left, right);
    case '+':
      return add(left, right);
    case '-':
      return toNumber(left) - toNumber(right);
    case '*':
      return toNumber(left) * toNumber(right);
    case '/':
      return toNumber(left) / toNumber(right);
    case '%':
      return toNumber(left) % toNumber(right);
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compare(operator, toPrimitive(left), toPrimitive(right));
  }
}

function add(left: Value, right: Value): Value {
  const one = toPrimitive(left);
  const other = toPrimitive(right);
  if (typeof one === 'string' || typeof other === 'string') {
    return boundedText(toText(one) + toText(other));
  }
  return Number(one) + Number(other);
}

type Primitive = ReturnType<typeof toPrimitive>;

function compare(operator: '<' | '<=' | '>' | '>=', left: Primitive, right: Primitive): boolean {
  const asTexts = typeof left === 'string' && typeof right === 'string';
  const one = asTexts ? left : Number(left);
  const other = asTexts ? right : Number(right);
  switch (operator) {
    case '<':
      return one < other;
    case '<=':
      return one <= other;
    case '>':
      return one > other;
    case '>=':
      return one >= other;
  }
}
