import { isJsonList, type Json } from '../../json/json.js';
import { joinTexts, toInteger, toText } from '../conversion.js';
import { strictlyEqual } from '../equality.js';
import { EvaluationError } from '../evaluation-error.js';
import { listOf } from '../json-result.js';
import { longestList } from '../limits.js';
import type { Value } from '../node.js';

type ListMethod = (list: readonly Json[], args: readonly Value[]) => Value;

/** The first tier's methods of lists. They do what JavaScript's do. */
export const listMethods: ReadonlyMap<string, ListMethod> = new Map<string, ListMethod>([
  ['concat', concat],
  ['includes', (list, args) => positionOf(list, args) >= 0],
  ['indexOf', positionOf],
  ['join', (list, args) => joinTexts(list, args[0] === undefined ? ',' : toText(args[0]))],
  [
    'slice',
    (list, args) => list.slice(toInteger(args[0]), args[1] === undefined ? undefined : toInteger(args[1])),
  ],
  ['toString', (list) => toText(list)],
]);

function positionOf(list: readonly Json[], args: readonly Value[]): number {
  const from = toInteger(args[1]);
  const start = from < 0 ? Math.max(0, list.length + from) : from;
  for (let index = start; index < list.length; index += 1) {
    if (strictlyEqual(list[index], args[0])) return index;
  }
  return -1;
}

function concat(list: readonly Json[], args: readonly Value[]): Value {
  const length = args.reduce<number>((sum, more) => sum + (isJsonList(more) ? more.length : 1), list.length);
  if (length > longestList)
    throw new EvaluationError(`the resulting list has more than ${longestList} items`);
  return list.concat(...args.map((more) => (isJsonList(more) ? more : listOf([more]))));
}
