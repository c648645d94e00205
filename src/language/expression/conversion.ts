import { isJsonList } from '../json/json.js';
import { EvaluationError } from './evaluation-error.js';
import { deepestListAsText, longestText } from './limits.js';
import type { Value } from './node.js';

/** JavaScript's truth: false for false, null, undefined, "", 0 and NaN. */
export function isTruthy(value: Value): boolean {
  return Boolean(value);
}

/**
 * The text JavaScript would make of a value: a list joins its items with `,`, an object is `[object Object]`. Members
 * called `toString` or `valueOf` are data and are never called.
 * @throws EvaluationError when the text would be too long, or a list is nested too deep.
 */
export function toText(value: Value): string {
  return textOf(value, 0);
}

function textOf(value: Value, depth: number): string {
  if (typeof value === 'string') return value;
  if (isJsonList(value)) return joinTexts(value, ',', depth);
  return typeof value === 'object' && value !== null ? '[object Object]' : String(value);
}

/**
 * The items' texts with the separator between them; null and undefined items are empty, as in JavaScript.
 * @throws EvaluationError as {@link toText} does.
 */
export function joinTexts(items: readonly Value[], separator: string, depth = 0): string {
  if (depth > deepestListAsText) throw new EvaluationError('a list is nested too deep to be written as text');
  let length = 0;
  const texts = items.map((item) => {
    const text = item === null || item === undefined ? '' : textOf(item, depth + 1);
    length += text.length + separator.length;
    if (length > longestText) throw tooLong();
    return text;
  });
  return texts.join(separator);
}

/** The text, unless it is too long. @throws EvaluationError */
export function boundedText(text: string): string {
  if (text.length > longestText) throw tooLong();
  return text;
}

function tooLong(): EvaluationError {
  return new EvaluationError(`the resulting text is longer than ${longestText} characters`);
}

/** The number JavaScript would make of a value; NaN where there is none. @throws EvaluationError as {@link toText} does. */
export function toNumber(value: Value): number {
  return Number(toPrimitive(value));
}

/** A list or object as its text, anything else as it is. @throws EvaluationError as {@link toText} does. */
export function toPrimitive(value: Value): string | number | boolean | null | undefined {
  return typeof value === 'object' && value !== null ? toText(value) : value;
}

/** A number cut to an integer, as text methods take their positions; NaN is 0. */
export function toInteger(value: Value): number {
  const number = Math.trunc(toNumber(value));
  return Number.isNaN(number) ? 0 : number;
}
