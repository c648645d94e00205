import type { Budget } from '../../../../language/expression/budget.js';
import { looselyEqual, strictlyEqual } from '../../../../language/expression/equality.js';
import { EvaluationError } from '../../../../language/expression/evaluation-error.js';
import { applyBinary } from '../../../../language/expression/operators.js';
import type { Json } from '../../../../language/json/json.js';
import { asAnyText, asParts } from '../../cast.js';
import { readJson } from '../../read-json.js';
import { regularExpression } from '../../regular-expression.js';
import { search } from '../../search.js';
import { ValueError } from '../../value-error.js';
import type { DecideOptions } from './decide-options.js';

/** A comparison of `If-Then-Else`: JavaScript's, and a few more. @throws ValueError */
export function compared(
  left: Json,
  operator: string,
  right: Json,
  options: DecideOptions,
  budget: Budget,
): boolean {
  const isFolded = options.ignoreCase && typeof left === 'string' && typeof right === 'string';
  const one = isFolded ? left.toLowerCase() : left;
  const other = isFolded ? right.toLowerCase() : right;
  try {
    switch (operator) {
      case '==':
        return looselyEqual(one, other);
      case '!=':
        return !looselyEqual(one, other);
      case '===':
        return strictlyEqual(one, other);
      case '!==':
        return !strictlyEqual(one, other);
      case '=~':
        return matches(asAnyText(left), asAnyText(right), options, budget);
      case 'in list':
        return isListed(left, right, options);
      case 'not in list':
        return !isListed(left, right, options);
      case '<':
      case '<=':
      case '>':
      case '>=':
        return applyBinary(operator, one, other) === true;
      default:
        return false;
    }
  } catch (error) {
    if (error instanceof EvaluationError) throw new ValueError(error.message);
    throw error;
  }
}

function matches(text: string, pattern: string, options: DecideOptions, budget: Budget): boolean {
  const matcher = search(regularExpression(pattern, options), text, budget);
  return matcher.find() && (!options.isWhole || matcher.end() - matcher.start() === text.length);
}

function isListed(value: Json, list: Json, { ignoreCase }: DecideOptions): boolean {
  const text = (one: string) => (ignoreCase ? one.toLowerCase() : one);
  return partsOf(list)
    .map(text)
    .includes(text(asAnyText(value)));
}

/** A text in square brackets is a list in JSON, where it can be read as one. */
function partsOf(list: Json): readonly string[] {
  if (typeof list !== 'string' || !/^\[.*\]$/s.test(list)) return asParts(list);
  try {
    return asParts(readJson(list));
  } catch {
    return asParts(list);
  }
}
