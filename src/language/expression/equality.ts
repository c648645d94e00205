import { toPrimitive } from './conversion.js';
import type { Value } from './node.js';

/**
 * `===` over JSON. Two lists or two objects are never equal, not even an object and itself: JavaScript compares them by
 * identity, and values of a context have none.
 */
export function strictlyEqual(left: Value, right: Value): boolean {
  return !isContainer(left) && left === right;
}

/**
 * `==` over JSON (design decision 12: our own): `1 == "1"`, `null == undefined`, `["a"] == "a"`, as in JavaScript; two
 * lists or objects are never equal.
 * @throws EvaluationError when a list is nested too deep to compare with a text.
 */
export function looselyEqual(left: Value, right: Value): boolean {
  if (left === null || left === undefined) return right === null || right === undefined;
  if (right === null || right === undefined) return false;
  if (isContainer(left) && isContainer(right)) return false;
  const one = toPrimitive(left);
  const other = toPrimitive(right);
  if (typeof one === 'string' && typeof other === 'string') return one === other;
  return Number(one) === Number(other);
}

/**
 * A key such that values which are equal, strictly or loosely, have the same key. The reverse does not hold (`"1"` and
 * `"1.0"` share one): whoever looks up by key compares afterwards.
 * @throws EvaluationError as {@link looselyEqual} does.
 */
export function equalityKey(value: Value): string {
  if (value === null || value === undefined) return 'nothing';
  const primitive = toPrimitive(value);
  // Hashes and names are most of what is looked up: what begins with a letter is no number, save Infinity.
  if (typeof primitive === 'string' && /^[a-hj-z]/i.test(primitive)) return `text ${primitive}`;
  const number = Number(primitive);
  return Number.isNaN(number) ? `text ${String(primitive)}` : `number ${number}`;
}

function isContainer(value: Value): boolean {
  return typeof value === 'object' && value !== null;
}
